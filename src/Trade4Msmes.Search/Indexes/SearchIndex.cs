using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Trade4Msmes.Search.Analysis;

namespace Trade4Msmes.Search.Indexes;

/// <summary>
/// Owns one index on disk: nothing else opens it for writing. Readers ask through <see cref="Search{T}"/> and always see the last whole
/// batch. An index that is missing, damaged or written in another format opens empty; who feeds it then finds everything missing.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    /// <summary>Raise it when fields or analysis change: indexes of before are then built anew at the next start.</summary>
    internal const string Format = "1";

    private const string FormatKey = "format";

    private readonly System.Threading.Lock _writing = new();
    private readonly string _folder;
    private readonly FSDirectory _directory;
    private IndexWriter _writer;
    private SearcherManager _searchers;

    private SearchIndex(string folder)
    {
        _folder = folder;
        System.IO.Directory.CreateDirectory(folder);
        _directory = FSDirectory.Open(folder);
        ClearUnlessSound();
        (_writer, _searchers) = OpenWriter();
    }

    /// <param name="folder">Made when it is missing. One process has it open at a time.</param>
    /// <exception cref="InvalidOperationException">Another process has the index open.</exception>
    public static SearchIndex Open(string folder) => new(folder);

    internal SiteAnalyzer Analyzer { get; } = new();

    /// <summary>Asks the index as it is now. The searcher must not outlive the call.</summary>
    public T Search<T>(Func<IndexSearcher, T> ask)
    {
        var searchers = Volatile.Read(ref _searchers);
        var searcher = searchers.Acquire();
        try
        {
            return ask(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>The stamp of each page by <see cref="SearchDocument.Id"/>.</summary>
    public IReadOnlyDictionary<string, string> Stamps() => Search(searcher =>
    {
        var stamps = new Dictionary<string, string>(StringComparer.Ordinal);
        var (id, stamp) = (new BytesRef(), new BytesRef());
        foreach (var segment in searcher.IndexReader.Leaves.Select(leaf => leaf.AtomicReader))
        {
            var (ids, values) = (segment.GetBinaryDocValues(IndexFields.Id), segment.GetBinaryDocValues(IndexFields.Stamp));
            foreach (var document in Enumerable.Range(0, segment.MaxDoc).Where(document => segment.LiveDocs?.Get(document) != false))
            {
                ids.Get(document, id);
                values.Get(document, stamp);
                stamps[id.Utf8ToString()] = stamp.Utf8ToString();
            }
        }

        return stamps;
    });

    /// <summary>Takes pages away and adds or replaces others: all or nothing, on disk and seen by readers when it returns.</summary>
    public void Write(IEnumerable<string> goneIds, IEnumerable<SearchDocument> pages) => Commit(writer =>
    {
        writer.DeleteDocuments([.. goneIds.Select(IndexDocument.IdTerm)]);
        foreach (var page in pages)
        {
            writer.UpdateDocument(IndexDocument.IdTerm(page.Id), IndexDocument.Of(page));
        }
    });

    /// <summary>Makes the index anew. Readers see the old one until the new one is whole.</summary>
    public void Rebuild(IEnumerable<SearchDocument> pages) => Commit(writer =>
    {
        writer.DeleteAll();
        foreach (var page in pages)
        {
            writer.AddDocument(IndexDocument.Of(page));
        }
    });

    public void Dispose()
    {
        lock (_writing)
        {
            _searchers.Dispose();
            _writer.Dispose();
            _directory.Dispose();
            Analyzer.Dispose();
        }
    }

    private void Commit(Action<IndexWriter> change)
    {
        lock (_writing)
        {
            try
            {
                change(_writer);
                _writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [FormatKey] = Format });
                _writer.Commit();
                _searchers.MaybeRefreshBlocking();
            }
            catch
            {
                Reopen();
                throw;
            }
        }
    }

    /// <summary>Forgets what was not committed. What is on disk is looked at again: it may be the reason of the failure.</summary>
    private void Reopen()
    {
        var searchers = _searchers;
        // Lucene can't roll back in a folder that is gone.
        System.IO.Directory.CreateDirectory(_folder);
        _writer.Rollback();
        ClearUnlessSound();
        (_writer, var next) = OpenWriter();
        Volatile.Write(ref _searchers, next);
        searchers.Dispose();
    }

    private void ClearUnlessSound()
    {
        if (!IndexCheck.IsSound(_directory, Format, FormatKey))
        {
            IndexCheck.Clear(_directory, _folder);
        }
    }

    private (IndexWriter Writer, SearcherManager Searchers) OpenWriter()
    {
        try
        {
            var writer = new IndexWriter(_directory, new IndexWriterConfig(LanguageRules.Version, Analyzer) { Similarity = new BM25Similarity() });
            return (writer, new SearcherManager(writer, applyAllDeletes: true, new Searchers()));
        }
        catch (LockObtainFailedException held)
        {
            throw IndexCheck.InUse(_folder, held);
        }
    }

    private sealed class Searchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };
    }
}
