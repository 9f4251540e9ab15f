using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Trade4Msmes.Cms.Tests.Kit;

/// <summary>Sees what goes to the database while it lives.</summary>
internal sealed class DatabaseWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];

    internal DatabaseWatch() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    internal List<string> Commands { get; } = [];

    internal int Transactions { get; private set; }

    internal IEnumerable<string> Writes => Commands.Where(command => !command.StartsWith("SELECT", StringComparison.Ordinal));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case CommandExecutedEventData executed:
                Commands.Add(executed.Command.CommandText);
                break;
            case TransactionStartingEventData:
                Transactions++;
                break;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}
