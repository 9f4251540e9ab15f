using System.Text;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.Search;

/// <summary>A text on one line, to cut snippets from: what stood on lines of its own and has no full stop is set apart by a dot.</summary>
internal sealed class TextLine
{
    private readonly StringBuilder _line = new();

    /// <summary>The words of a line, without what the site puts in when it shows the page, such as "[[contact]]".</summary>
    internal static string Of(IEnumerable<Run> runs)
    {
        var text = string.Concat(runs.Select(run => run.Kind == RunKind.Break ? " " : run.Text));
        return string.Join(' ', text.Replace("[[contact]]", "", StringComparison.Ordinal).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    internal void Add(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_line.Length > 0)
        {
            _line.Append(_line[^1] is '.' or '!' or '?' or ':' or '…' ? " " : " · ");
        }

        _line.Append(text);
    }

    public override string ToString() => _line.ToString();
}
