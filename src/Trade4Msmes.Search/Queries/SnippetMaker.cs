using Lucene.Net.Analysis;
using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Search.Indexes;

namespace Trade4Msmes.Search.Queries;

/// <summary>Cuts the piece out of a text that shows most of the words asked for.</summary>
internal sealed class SnippetMaker(Analyzer analyzer, string language, IReadOnlyList<AskedWord> words)
{
    internal const int Length = 220;

    /// <summary>How far before the first word its sentence may begin.</summary>
    private const int LeadIn = 80;

    /// <returns>From the text; from the description when the text has none of the words.</returns>
    internal Snippet Make(string text, string description)
    {
        var found = Found(text);
        if (found.Count > 0)
        {
            return Cut(text, found);
        }

        return description.Length > 0 ? Cut(description, Found(description)) : Cut(text, found);
    }

    private List<(int Word, Mark Mark)> Found(string text)
    {
        var found = new List<(int, Mark)>();
        foreach (var word in Words.Read(analyzer, IndexFields.In(IndexFields.Text, language), text))
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Fits(word.Term))
                {
                    found.Add((i, new Mark(word.Start, word.End - word.Start)));
                    break;
                }
            }
        }

        return found;
    }

    private static Snippet Cut(string text, List<(int Word, Mark Mark)> found)
    {
        var first = found.Count == 0 ? 0 : found.Select(f => f.Mark.Start).MaxBy(start => Worth(start, found));
        var begin = Filled(text, Begin(text, first));
        var end = End(text, begin);
        var before = begin > 0 && !StartsSentence(text, begin) ? "… " : "";
        var after = end < text.Length ? "…" : "";
        var shift = before.Length - begin;
        return new Snippet(before + text[begin..end] + after, [
            .. found.Where(f => f.Mark.Start >= begin && f.Mark.Start + f.Mark.Length <= end)
                .Select(f => f.Mark with { Start = f.Mark.Start + shift }),
        ]);
    }

    /// <summary>Different words count most, then how often they stand there. MaxBy takes the first of equals.</summary>
    private static int Worth(int start, List<(int Word, Mark Mark)> found)
    {
        var inside = found.Where(f => f.Mark.Start >= start && f.Mark.Start + f.Mark.Length <= start + Length - LeadIn).ToArray();
        return (inside.Select(f => f.Word).Distinct().Count() * 100) + Math.Min(inside.Length, 99);
    }

    /// <summary>The beginning of the sentence when it is near, else of a word.</summary>
    private static int Begin(string text, int first)
    {
        var earliest = Math.Max(0, first - LeadIn);
        for (var i = first; i > earliest; i--)
        {
            if (StartsSentence(text, i))
            {
                return i;
            }
        }

        if (earliest == 0)
        {
            return 0;
        }

        var space = text.IndexOf(' ', earliest, first - earliest);
        return space < 0 ? first : space + 1;
    }

    /// <summary>Near the end of the text there is room for the sentences before.</summary>
    private static int Filled(string text, int begin)
    {
        for (var i = Math.Max(0, text.Length - Length); i < begin; i++)
        {
            if (i == 0 || StartsSentence(text, i))
            {
                return i;
            }
        }

        return begin;
    }

    private static bool StartsSentence(string text, int at) =>
        at >= 2 && text[at - 1] == ' ' && text[at - 2] is '.' or '!' or '?' or '·' or '…';

    /// <summary>After the last whole word that fits; a text without spaces is cut between characters.</summary>
    private static int End(string text, int begin)
    {
        if (text.Length - begin <= Length)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', begin + Length, Length);
        if (space > begin)
        {
            return space;
        }

        var end = begin + Length;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
