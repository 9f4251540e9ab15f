using System.Net;
using System.Net.Sockets;
using MaxMind.Db;

namespace Trade4Msmes.Visits.Classify;

/// <summary>The country of an address, from a MaxMind DB file held in memory. Nothing is asked of anybody else.</summary>
public sealed class Countries(string file) : IDisposable
{
    private readonly Reader _reader = new(file, FileAccessMode.Memory);

    /// <returns>ISO 3166-1 alpha-2, such as "MX"; null for an address of a private network or an unknown one.</returns>
    public string? Find(IPAddress address)
    {
        var asked = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IsPrivate(asked) || _reader.Find<Dictionary<string, object>>(asked) is not { } record ? null : Code(record);
    }

    public void Dispose() => _reader.Dispose();

    // Lists made from the registries' records have been seen to give 192.168.0.0/16 a country.
    private static bool IsPrivate(IPAddress address) =>
        IPAddress.IsLoopback(address) || address.IsIPv6UniqueLocal || address.IsIPv6LinkLocal
        || (address.AddressFamily == AddressFamily.InterNetwork && IsPrivate(address.GetAddressBytes()));

    private static bool IsPrivate(byte[] address) => address switch
    {
        [10, ..] or [0, ..] or [192, 168, ..] or [169, 254, ..] => true,
        [172, >= 16 and < 32, ..] or [100, >= 64 and < 128, ..] => true,
        _ => false,
    };

    // The fetched file has the code at the top; MaxMind's own and DB-IP's files keep it below "country".
    private static string? Code(Dictionary<string, object> record) =>
        record.GetValueOrDefault("country_code") as string
        ?? (record.GetValueOrDefault("country") as Dictionary<string, object>)?.GetValueOrDefault("iso_code") as string;
}
