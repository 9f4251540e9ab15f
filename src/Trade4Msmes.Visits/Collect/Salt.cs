namespace Trade4Msmes.Visits.Collect;

/// <summary>A random secret of one day. While it lives, the same reader gives the same mark; once it is destroyed, nobody can tell.</summary>
/// <param name="Day">UTC.</param>
/// <param name="Secret">32 random bytes.</param>
public sealed record Salt(DateOnly Day, byte[] Secret);

/// <summary>
/// Where the salts of today and yesterday outlive a restart, and where several nodes agree on them. Keeps them encrypted, never two days
/// longer than their day, and out of back-ups.
/// </summary>
public interface ISaltStore
{
    /// <returns>At most two salts.</returns>
    Task<IReadOnlyList<Salt>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Replaces what is stored, unless another node was faster.</summary>
    /// <param name="known">What was read before.</param>
    /// <returns>False when the store holds something else than <paramref name="known"/>: read again.</returns>
    Task<bool> TryReplaceAsync(IReadOnlyList<Salt> known, IReadOnlyList<Salt> salts, CancellationToken cancellationToken);
}
