using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Site.Data;
using Trade4Msmes.Visits.Collect;

namespace Trade4Msmes.Site.Visits;

/// <summary>The salts in the database: one row, encrypted, the same for all nodes.</summary>
internal sealed class SaltTable(Func<SiteDb> databases, SaltKey key, TimeProvider clock) : ISaltStore
{
    private const int SaltBytes = 36;

    public async Task<IReadOnlyList<Salt>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var database = databases();
        var row = await database.Salts.AsNoTracking().FirstOrDefaultAsync(salt => salt.Id == SaltRow.OnlyId, cancellationToken);
        if (row is null)
        {
            return [];
        }

        var salts = row.Days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DateOnly.Parse).ToList();
        // Old ones need no key: they are about to be replaced, even when their key is gone.
        var yesterday = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1);
        return salts.TrueForAll(day => day < yesterday) ? [.. salts.Select(day => new Salt(day, []))] : Unpack(key.Open(row.Sealed));
    }

    public async Task<bool> TryReplaceAsync(IReadOnlyList<Salt> known, IReadOnlyList<Salt> salts, CancellationToken cancellationToken)
    {
        var (before, after) = (Days(known), Days(salts));
        var packed = key.Seal(Pack(salts));
        await using var database = databases();
        if (known.Count > 0)
        {
            return 1 == await database.Salts.Where(row => row.Id == SaltRow.OnlyId && row.Days == before).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Days, after).SetProperty(row => row.Sealed, packed), cancellationToken);
        }

        try
        {
            database.Salts.Add(new SaltRow { Id = SaltRow.OnlyId, Days = after, Sealed = packed });
            await database.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another node was faster; what it wrote is read next.
            return false;
        }
    }

    private static string Days(IEnumerable<Salt> salts) => string.Join(' ', salts.Select(salt => $"{salt.Day:yyyy-MM-dd}"));

    private static byte[] Pack(IReadOnlyList<Salt> salts)
    {
        var bytes = new byte[salts.Count * SaltBytes];
        for (var at = 0; at < salts.Count; at++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at * SaltBytes), salts[at].Day.DayNumber);
            salts[at].Secret.CopyTo(bytes.AsSpan((at * SaltBytes) + sizeof(int)));
        }

        return bytes;
    }

    private static Salt[] Unpack(byte[] bytes) =>
        [.. bytes.Chunk(SaltBytes).Select(salt => new Salt(DateOnly.FromDayNumber(BinaryPrimitives.ReadInt32LittleEndian(salt)), salt[sizeof(int)..]))];
}
