using System.Security.Cryptography;

namespace Trade4Msmes.Site.Backups;

internal static class Checksum
{
    /// <summary>Copies up to <paramref name="length"/> bytes.</summary>
    /// <returns>How many they were, and their SHA-256 in lower case.</returns>
    internal static async Task<(long Size, string Sha256)> CopyAsync(Stream from, Stream to, long length, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        var size = 0L;
        while (size < length)
        {
            var read = await from.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, length - size)), cancellationToken);
            if (read == 0)
            {
                break;
            }

            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            size += read;
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
