using System.Text.Json;

namespace Trade4Msmes.Visits.Classify;

/// <summary>The lists made at build from npm packages (Data/lists.mjs).</summary>
/// <param name="RobotSigns">Regular expressions; one that holds means that no person asked.</param>
/// <param name="Robots">Known robots, tried in order.</param>
/// <param name="Hosts">Referring hosts: host, brand, medium.</param>
public sealed record ClassLists(IReadOnlyList<string> RobotSigns, IReadOnlyList<ListedRobot> Robots, IReadOnlyList<ListedHost> Hosts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new ListedHostConverter() } };

    /// <param name="folder">Where the build put lists.json: "visits" beside the binaries.</param>
    /// <exception cref="FileNotFoundException">The site was built without its lists.</exception>
    public static ClassLists Load(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "lists.json"));
        return JsonSerializer.Deserialize<ClassLists>(file, Json)!;
    }
}

public sealed record ListedRobot(string Pattern, string Name, IReadOnlyList<string> Tags);

public readonly record struct ListedHost(string Host, string Name, string Medium);

internal sealed class ListedHostConverter : System.Text.Json.Serialization.JsonConverter<ListedHost>
{
    public override ListedHost Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = JsonSerializer.Deserialize<string[]>(ref reader)!;
        return new ListedHost(parts[0], parts[1], parts[2]);
    }

    public override void Write(Utf8JsonWriter writer, ListedHost value, JsonSerializerOptions options) =>
        throw new NotSupportedException("The lists are made at build, by Data/lists.mjs.");
}
