using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>
/// An XML element of a schema file while it is read. What is missing, wrong or unknown becomes a problem of the file; the reader gets
/// a harmless value and goes on, so that one run tells everything. Problems stop the import later, in <see cref="SchemaFiles"/>.
/// </summary>
internal sealed class SchemaElement(XElement xml, SchemaFile file)
{
    private readonly HashSet<XName> _attributes = [];
    private readonly HashSet<XName> _children = [];

    internal string Name => xml.Name.LocalName;

    internal int Line => ((IXmlLineInfo)xml).LineNumber;

    internal string Value => xml.Value;

    internal void Problem(string what, string toDo, int? line = null) => file.Problem(line ?? Line, what, toDo);

    internal string Attribute(string name)
    {
        _attributes.Add(name);
        if (xml.Attribute(name)?.Value.Trim() is { Length: > 0 } value)
        {
            return value;
        }

        Problem($"<{Name}> has no {name}.", $"Add {name}=\"...\" to it.");
        return "";
    }

    internal Guid KeyAttribute() => Attribute("Key") is { Length: > 0 } text ? ReadGuid(text, $"Key of <{Name}>") : default;

    internal int NumberAttribute(string name) =>
        Attribute(name) is { Length: > 0 } text ? ReadNumber(text, $"{name} of <{Name}>") : 0;

    /// <summary>An attribute that may be absent.</summary>
    internal string? OptionalAttribute(string name)
    {
        _attributes.Add(name);
        return xml.Attribute(name)?.Value.Trim();
    }

    internal SchemaElement? OptionalChild(string name)
    {
        _children.Add(name);
        var found = xml.Elements(name).ToList();
        foreach (var again in found.Skip(1))
        {
            new SchemaElement(again, file).Problem($"<{name}> stands twice in <{Name}>.", "Keep one.");
        }

        return found.Count == 0 ? null : new SchemaElement(found[0], file);
    }

    internal SchemaElement Child(string name)
    {
        if (OptionalChild(name) is { } child)
        {
            return child;
        }

        Problem($"<{name}> is missing in <{Name}>.", "Add it.");
        return new SchemaElement(new XElement(name), file.Muted);
    }

    /// <summary>Text that may be empty, of an element that must be there.</summary>
    internal string Text(string name)
    {
        var child = Child(name);
        child.Finish();
        return child.Value;
    }

    internal string FilledText(string name)
    {
        var child = Child(name);
        child.Finish();
        if (string.IsNullOrWhiteSpace(child.Value))
        {
            child.Problem($"<{name}> is empty.", "Fill it.");
        }

        return child.Value;
    }

    /// <summary>Null when the element is absent or empty.</summary>
    internal string? OptionalText(string name)
    {
        var child = OptionalChild(name);
        child?.Finish();
        return string.IsNullOrWhiteSpace(child?.Value) ? null : child.Value;
    }

    internal bool Flag(string name) => Child(name).AsFlag();

    internal bool OptionalFlag(string name) => OptionalChild(name)?.AsFlag() == true;

    internal int Number(string name)
    {
        var child = Child(name);
        child.Finish();
        return child.ReadNumber(child.Value.Trim(), $"<{name}>");
    }

    internal int? OptionalNumber(string name) => OptionalText(name) is { } text ? ReadNumber(text.Trim(), $"<{name}>") : null;

    internal Guid Guid(string name)
    {
        var child = Child(name);
        child.Finish();
        return child.ReadGuid(child.Value.Trim(), $"<{name}>");
    }

    internal TEnum OneOf<TEnum>(string name)
        where TEnum : struct, Enum
    {
        var child = Child(name);
        child.Finish();
        if (Enum.TryParse<TEnum>(child.Value.Trim(), out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        child.Problem($"<{name}> is '{child.Value}'.", $"Write one of {string.Join(", ", Enum.GetNames<TEnum>())}.");
        return default;
    }

    /// <summary>The elements of a list that must be there, such as each Tab of Tabs.</summary>
    internal IReadOnlyList<SchemaElement> List(string name, string entry)
    {
        var list = Child(name);
        list._children.Add(entry);
        list.Finish();
        return [.. list.Entries(entry)];
    }

    /// <summary>Tells what was not read: a misspelt element would otherwise do nothing, silently.</summary>
    internal void Finish()
    {
        foreach (var attribute in xml.Attributes().Where(attribute => !_attributes.Contains(attribute.Name)))
        {
            Problem($"<{Name}> has an unknown attribute {attribute.Name}.", "Remove it or correct its spelling.");
        }

        foreach (var child in xml.Elements().Where(child => !_children.Contains(child.Name)))
        {
            new SchemaElement(child, file).Problem($"<{child.Name}> is unknown in <{Name}>.", "Remove it or correct its spelling.");
        }
    }

    private IEnumerable<SchemaElement> Entries(string name) => xml.Elements(name).Select(entry => new SchemaElement(entry, file));

    private bool AsFlag()
    {
        Finish();
        if (bool.TryParse(Value.Trim(), out var value))
        {
            return value;
        }

        Problem($"<{Name}> is '{Value}'.", "Write true or false.");
        return false;
    }

    private int ReadNumber(string text, string what)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Problem($"{what} is '{text}', not a whole number.", "Write one.");
        return 0;
    }

    private Guid ReadGuid(string text, string what)
    {
        if (System.Guid.TryParse(text, out var value) && value != System.Guid.Empty)
        {
            return value;
        }

        Problem($"{what} is '{text}', not a key.", "Write a GUID such as 99fb14f2-e186-4972-9d35-0eb14b6906dc.");
        return System.Guid.Empty;
    }
}
