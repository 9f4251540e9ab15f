using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Trade4Msmes.Visits.Collect;

/// <summary>Marks the views of one reader within one day.</summary>
internal static class VisitorMark
{
    private const int KeptBytes = 8;

    /// <summary>
    /// HMAC-SHA256 of site, full address and user agent under the day's salt, its first 8 bytes in hexadecimal. The address isn't shortened:
    /// that would merge neighbours, and what protects readers is that the salt is destroyed.
    /// </summary>
    internal static string Make(Salt salt, string host, IPAddress address, string userAgent)
    {
        // A line feed can't occur in any of the three, so that no two triples give the same text.
        var text = Encoding.UTF8.GetBytes($"{host}\n{(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)}\n{userAgent}");
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(salt.Secret, text, hash);
        CryptographicOperations.ZeroMemory(text);
        return Convert.ToHexStringLower(hash[..KeptBytes]);
    }
}
