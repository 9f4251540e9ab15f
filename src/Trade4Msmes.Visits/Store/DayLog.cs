namespace Trade4Msmes.Visits.Store;

/// <summary>One log file. Whole lines only: what a failed write left behind is cut off before the next one.</summary>
internal sealed class DayLog(string path) : IDisposable
{
    private readonly MemoryStream _waiting = new();
    private FileStream? _file;
    private long? _good;

    /// <summary>Lines that are not on the disk yet.</summary>
    internal int Waiting { get; private set; }

    internal void Add(byte[] line)
    {
        _waiting.Write(line);
        Waiting++;
    }

    internal void Flush()
    {
        Open();
        _file!.Write(_waiting.GetBuffer(), 0, (int)_waiting.Length);
        _file.Flush(flushToDisk: true);
        _good = _file.Position;
        Empty();
    }

    /// <returns>How many lines are lost.</returns>
    internal int GiveUp()
    {
        var lost = Waiting;
        Empty();
        // The handle may hold what the disk refused; the next flush opens the file anew and cuts it to its last whole line.
        try
        {
            _file?.Dispose();
        }
        catch (IOException)
        {
            // The same full disk again.
        }

        _file = null;
        return lost;
    }

    public void Dispose()
    {
        _file?.Dispose();
        _waiting.Dispose();
    }

    private void Open()
    {
        if (_file is not null)
        {
            return;
        }

        // Readable by the report while it grows. Without a buffer of its own, so that a failure belongs to this flush.
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);
        _good ??= _file.Length;
        _file.SetLength(_good.Value);
        _file.Position = _good.Value;
    }

    private void Empty()
    {
        _waiting.SetLength(0);
        Waiting = 0;
    }
}
