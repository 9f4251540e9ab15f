using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>
/// The fields of a small YAML text: each has a text, a list of texts or a map of texts. Whatever else YAML can say is a problem, with
/// its line, and so is a field that nobody knows.
/// </summary>
internal sealed class YamlFields
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);
    private readonly ProblemList _problems;
    private readonly int _firstLine;
    private bool _isBroken;

    private YamlFields(ProblemList problems, int firstLine) => (_problems, _firstLine) = (problems, firstLine);

    /// <param name="firstLine">The line of the file on which the text begins, counted from 1.</param>
    /// <param name="known">The fields there are.</param>
    internal static YamlFields Read(string text, int firstLine, IReadOnlyList<string> known, ProblemList problems)
    {
        var fields = new YamlFields(problems, firstLine);
        var parser = new Parser(new StringReader(text));
        try
        {
            fields.ReadAll(parser, known);
        }
        // YamlDotNet answers some texts, such as "a: [" and a line "b: c", with an InvalidOperationException.
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            fields._isBroken = true;
            var place = exception is YamlException yaml ? yaml.Start : parser.Current?.End ?? Mark.Empty;
            problems.Add(fields.LineOf(place), "This is not YAML.", $"Correct it; docs/content-files.md shows how. The reader says: {exception.Message}");
        }

        return fields;
    }

    internal bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>The line of a field; the first line when there is none.</summary>
    internal int LineOf(string name) => _fields.TryGetValue(name, out var field) ? LineOf(field.Name.Start) : _firstLine;

    /// <summary>Adds a problem when the field is missing. Where the text is broken it may be there all the same, so nothing is said then.</summary>
    internal bool Need(string name, string toDo)
    {
        if (!Has(name) && !_isBroken)
        {
            _problems.Add(_firstLine, $"'{name}' is missing.", toDo);
        }

        return Has(name);
    }

    internal void Refuse(string name, string why, string toDo)
    {
        if (Has(name))
        {
            _problems.Add(LineOf(name), why, toDo);
        }
    }

    /// <summary>A text without quotes, such as a key or a number. Null when there is none.</summary>
    internal string? Plain(string name) => Has(name) ? One(name) is { } text ? Checked(text, ScalarStyle.Plain) : null : null;

    /// <summary>A text in double quotes. Null when there is none.</summary>
    internal string? Quoted(string name) => Has(name) ? One(name) is { } text ? Checked(text, ScalarStyle.DoubleQuoted) : null : null;

    internal IReadOnlyList<string> PlainList(string name) => List(name, ScalarStyle.Plain);

    internal IReadOnlyList<string> QuotedList(string name) => List(name, ScalarStyle.DoubleQuoted);

    internal IReadOnlyList<(string Name, string Value)> Map(string name)
    {
        if (!_fields.TryGetValue(name, out var field))
        {
            return [];
        }

        if (field.Map is null)
        {
            _problems.Add(LineOf(name), $"'{name}' is no map.", $"Write {name}: and below it, indented by two spaces, a line each such as en: /en");
        }

        return [.. (field.Map ?? []).Select(pair => (pair.Name.Value, Checked(pair.Value, ScalarStyle.Plain) ?? ""))];
    }

    private IReadOnlyList<string> List(string name, ScalarStyle style)
    {
        if (!_fields.TryGetValue(name, out var field))
        {
            return [];
        }

        if (field.List is not { Count: > 0 })
        {
            var item = style == ScalarStyle.Plain ? "  - /guides/hs-code on a line for each" : "[\"one\", \"two\"]";
            _problems.Add(LineOf(name), $"'{name}' is no list with something in it.", $"Write {item}, or remove {name}.");
        }

        return [.. (field.List ?? []).Select(item => Checked(item, style)).OfType<string>()];
    }

    private Scalar? One(string name)
    {
        if (_fields[name].One is not { } text || text.Value.Length == 0)
        {
            _problems.Add(LineOf(name), $"'{name}' has no text.", $"Write it on the same line, after {name}: and a space.");
            return null;
        }

        return text;
    }

    private string? Checked(Scalar scalar, ScalarStyle style)
    {
        var line = LineOf(scalar.Start);
        if (scalar.Style == style && scalar.Value == BodyText.OneLine(scalar.Value) && !scalar.Value.Any(char.IsControl))
        {
            return scalar.Value;
        }

        _problems.Add(
            line,
            scalar.Style == style ? "There is a line break, a tab or more than one space in a row." : $"The text is {Shown(scalar.Style)}.",
            scalar.Style == style ? "Write the text on one line, with single spaces." : style == ScalarStyle.Plain ? "Write it without quotes." : "Write it in double quotes.");
        return null;
    }

    private static string Shown(ScalarStyle style) => style switch
    {
        ScalarStyle.Plain => "not in quotes",
        ScalarStyle.DoubleQuoted => "in double quotes",
        ScalarStyle.SingleQuoted => "in single quotes",
        _ => "a block of lines",
    };

    private void ReadAll(Parser parser, IReadOnlyList<string> known)
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            return;
        }

        parser.Consume<DocumentStart>();
        if (!parser.TryConsume<MappingStart>(out _))
        {
            _isBroken = true;
            _problems.Add(LineOf(parser.Current!.Start), "There are no fields.", $"Write fields such as {known[0]}: and a text, a line each.");
            return;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            ReadField(parser, known);
        }

        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _))
        {
            _problems.Add(LineOf(parser.Current!.Start), "A second YAML document begins.", "Remove it.");
        }
    }

    private void ReadField(Parser parser, IReadOnlyList<string> known)
    {
        if (!parser.TryConsume<Scalar>(out var name))
        {
            NotAllowed(parser);
            parser.SkipThisAndNestedEvents();
            return;
        }

        var field = ReadValue(parser, name);
        if (!known.Contains(name.Value, StringComparer.Ordinal))
        {
            _problems.Add(LineOf(name.Start), $"There is no field '{name.Value}'.", $"Use {string.Join(", ", known)}.");
        }
        else if (!_fields.TryAdd(name.Value, field))
        {
            _problems.Add(LineOf(name.Start), $"'{name.Value}' is there twice.", "Remove one.");
        }
    }

    private Field ReadValue(Parser parser, Scalar name)
    {
        if (parser.TryConsume<Scalar>(out var one))
        {
            return new Field(name, one, null, null);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new List<Scalar>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                Add(parser, list.Add);
            }

            return new Field(name, null, list, null);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var map = new List<(Scalar, Scalar)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                Add(parser, key => Add(parser, value => map.Add((key, value))));
            }

            return new Field(name, null, null, map);
        }

        NotAllowed(parser);
        return new Field(name, null, null, null);
    }

    private void Add(Parser parser, Action<Scalar> add)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            add(scalar);
        }
        else
        {
            NotAllowed(parser);
        }
    }

    private void NotAllowed(Parser parser)
    {
        _problems.Add(LineOf(parser.Current!.Start), "Only texts, lists of texts and maps of texts are allowed here.", "See docs/content-files.md.");
        parser.SkipThisAndNestedEvents();
    }

    private int LineOf(Mark mark) => _firstLine + Math.Max((int)mark.Line - 1, 0);

    private sealed record Field(Scalar Name, Scalar? One, IReadOnlyList<Scalar>? List, IReadOnlyList<(Scalar Name, Scalar Value)>? Map);
}
