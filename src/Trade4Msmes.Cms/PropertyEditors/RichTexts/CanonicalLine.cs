using System.Text;

namespace Trade4Msmes.Cms.PropertyEditors.RichTexts;

/// <summary>
/// Brings a line of runs into the one form that says the same: white space as a browser shows it, none at the edges of emphasis and
/// links (Markdown could not say it), neighbours that look alike in one run.
/// </summary>
internal static class CanonicalLine
{
    internal static IReadOnlyList<Run> Of(IEnumerable<Run> runs, bool breaks)
    {
        var pieces = WithoutNeedlessSpace(runs.SelectMany(run => Pieces(run, breaks)));
        while (Loosen(pieces))
        {
            // A space that one span lets go may stand at the edge of another now.
        }

        return Merged(pieces);
    }

    private static bool IsSpace(Run run) => run.Kind switch
    {
        RunKind.Break => true,
        RunKind.Text => string.IsNullOrWhiteSpace(run.Text),
        RunKind.Code => false,
    };

    /// <summary>Cuts a run into words, spaces and breaks.</summary>
    private static IEnumerable<Run> Pieces(Run run, bool breaks)
    {
        if (run.Link is { Length: 0 })
        {
            run = run with { Link = null };
        }

        if (run.Kind == RunKind.Break)
        {
            return [breaks ? run with { Text = "" } : run with { Text = " ", Kind = RunKind.Text }];
        }

        var text = Clean(run.Text);
        if (run.Kind == RunKind.Code)
        {
            text = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();
            return text.Length > 0 ? [run with { Text = text }] : [];
        }

        return Words(text).Select(word => run with { Text = word });
    }

    private static IEnumerable<string> Words(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            while (end < text.Length && char.IsWhiteSpace(text[end]) == char.IsWhiteSpace(text[start]))
            {
                end++;
            }

            yield return text[start..end];
        }
    }

    /// <summary>Line ends, tabs and their kin become spaces; what no text should hold goes.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029)
            {
                clean.Append(' ');
            }
            else if (!Rune.IsControl(rune) && rune.Value is not (0xFEFF or (>= 0xFDD0 and <= 0xFDEF)) && (rune.Value & 0xFFFE) != 0xFFFE)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    /// <summary>One space for many, none beside a break or at the ends, one break for many. Other spaces than U+0020 stay.</summary>
    private static List<Run> WithoutNeedlessSpace(IEnumerable<Run> pieces)
    {
        var kept = new List<Run>();
        foreach (var piece in pieces)
        {
            var afterEdge = kept is [] or [.., { Kind: RunKind.Break }];
            if (afterEdge && IsSpace(piece))
            {
                continue;
            }

            if (piece.Kind == RunKind.Break)
            {
                kept.RemoveRange(EndOfWords(kept), kept.Count - EndOfWords(kept));
                kept.Add(piece);
            }
            else if (piece.Kind == RunKind.Text && WithSingleSpaces(piece.Text, kept is [.., { Kind: RunKind.Text } last] && last.Text[^1] == ' ') is { Length: > 0 } text)
            {
                kept.Add(piece with { Text = text });
            }
            else if (piece.Kind == RunKind.Code)
            {
                kept.Add(piece);
            }
        }

        kept.RemoveRange(EndOfWords(kept), kept.Count - EndOfWords(kept));
        return kept;
    }

    private static int EndOfWords(List<Run> pieces) => pieces.FindLastIndex(piece => !IsSpace(piece)) + 1;

    private static string WithSingleSpaces(string text, bool afterSpace)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character != ' ' || !afterSpace)
            {
                result.Append(character);
            }

            afterSpace = character == ' ';
        }

        return result.ToString();
    }

    /// <summary>Takes marks off the spaces at both ends of each span.</summary>
    /// <returns>False when there were none.</returns>
    private static bool Loosen(List<Run> pieces)
    {
        foreach (var (mark, start, end) in LineTree.Spans(pieces))
        {
            var first = start;
            while (first < end && IsSpace(pieces[first]))
            {
                first++;
            }

            var last = end;
            while (last > first && IsSpace(pieces[last - 1]))
            {
                last--;
            }

            if (first > start || last < end)
            {
                foreach (var i in Enumerable.Range(start, first - start).Concat(Enumerable.Range(last, end - last)))
                {
                    pieces[i] = LineTree.Without(pieces[i], mark);
                }

                return true;
            }
        }

        return false;
    }

    private static List<Run> Merged(List<Run> pieces)
    {
        var merged = new List<Run>();
        foreach (var piece in pieces)
        {
            if (piece.Kind != RunKind.Break && merged is [.., var last] && last with { Text = "" } == piece with { Text = "" })
            {
                merged[^1] = last with { Text = last.Text + piece.Text };
            }
            else
            {
                merged.Add(piece);
            }
        }

        return merged;
    }
}
