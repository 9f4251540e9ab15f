using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Trade4Msmes.Site.Data;

/// <summary>Lets one node at a time do what only one may do. A node that dies gives its lease back by letting it run out.</summary>
public sealed class Leases(Func<SiteDb> databases, TimeProvider clock)
{
    private readonly string _owner = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>Takes the lease, or makes it longer if this node has it.</summary>
    /// <param name="time">Longer than the work takes, and than clocks of nodes differ.</param>
    /// <returns>False while another node has it.</returns>
    public async Task<bool> TryTakeAsync(string name, TimeSpan time, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var database = databases();
        var taken = await database.Leases
            .Where(lease => lease.Name == name && (lease.Owner == _owner || lease.UntilUtc < now))
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Owner, _owner).SetProperty(lease => lease.UntilUtc, now + time), cancellationToken);
        if (taken == 1)
        {
            return true;
        }

        if (await database.Leases.AnyAsync(lease => lease.Name == name, cancellationToken))
        {
            return false;
        }

        database.Leases.Add(new LeaseRow { Name = name, Owner = _owner, UntilUtc = now + time });
        return await TrySaveAsync(database, cancellationToken);
    }

    // Two nodes may add the row at once; the key lets one of them.
    private static async Task<bool> TrySaveAsync(SiteDb database, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
