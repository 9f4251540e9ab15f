using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Trade4Msmes.Cms.Tests.Contents;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.Tests.Crashes;

/// <summary>
/// An editor in a process of their own who writes until the disk is full, says what they were told, waits until there is room, and goes on.
/// </summary>
internal static class FullDisk
{
    internal const string Command = "full-disk";
    internal const string Full = "full ";
    internal const string Well = "well ";

    /// <param name="args">Folder; and how many pages the database may have before there is room, where no disk is that small.</param>
    internal static async Task<int> RunAsync(string[] args)
    {
        using var limit = args.Length > 1 ? new PageLimit(long.Parse(args[1])) : null;
        await CmsHost.StartAsync(args[0], TestDatabase.Settings(connection: null));
        var type = await Some.TypeAsync();
        var model = new EditorialModel(type);
        Work(model, documents: 3);
        Console.WriteLine(Full + WorkUntilFull(type));
        // All that was there is there, though there is no room for more.
        model.Check(CmsHost.Get<IPublishedContentCache>());

        await Console.In.ReadLineAsync();
        limit?.Lift();
        Work(model, documents: 3);
        model.Check(CmsHost.Get<IPublishedContentCache>());
        Console.WriteLine(Well + Integrity(args[0]));
        return 0;
    }

    private static void Work(EditorialModel model, int documents)
    {
        for (var number = 0; number < documents; number++)
        {
            model.Do(new EditorialStep(EditorialOperation.Create, 0, 0, 0));
            model.Do(new EditorialStep(EditorialOperation.Publish, number, 0, 0));
        }
    }

    private static string WorkUntilFull(Umbraco.Cms.Core.Models.IContentType type)
    {
        try
        {
            while (true)
            {
                Some.Published(type, new string('x', 200));
            }
        }
        catch (IOException full)
        {
            return full.Message;
        }
    }

    private static string Integrity(string folder)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "umbraco", "Data", "Umbraco.sqlite.db")}");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>SQLite says that the disk is full when a database reaches its limit of pages, which each connection sets for itself.</summary>
    private sealed class PageLimit : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private const long NoLimit = 1_000_000_000;

        private readonly IDisposable _listeners;
        private long _pages;

        internal PageLimit(long pages)
        {
            _pages = pages;
            _listeners = DiagnosticListener.AllListeners.Subscribe(this);
        }

        internal void Lift() => _pages = NoLimit;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is { Key: "Microsoft.EntityFrameworkCore.Database.Connection.ConnectionOpened", Value: ConnectionEventData opened })
            {
                using var command = opened.Connection.CreateCommand();
                command.CommandText = $"PRAGMA max_page_count = {_pages}";
                command.ExecuteNonQuery();
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _listeners.Dispose();
    }
}
