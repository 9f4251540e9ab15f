using System.Globalization;
using System.Text;

namespace Trade4Msmes.Site.Glossary;

/// <param name="Heading">A letter as its language counts letters: É lies under E, but Ñ is a letter of its own in Spanish.</param>
public sealed record GlossaryLetter(string Heading, string Id, IReadOnlyList<GlossaryEntry> Entries);

/// <summary>Puts terms under letters, in the order of the reader's language.</summary>
internal static class GlossaryIndex
{
    private const CompareOptions SameLetter = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
    private static readonly string[] s_ligatures = ["oe", "ae"];

    internal static IReadOnlyList<GlossaryLetter> Of(IEnumerable<GlossaryEntry> entries, CultureInfo language)
    {
        var compare = language.CompareInfo;
        var order = StringComparer.Create(language, CompareOptions.None);
        var letters = new List<(string First, List<GlossaryEntry> Entries)>();
        foreach (var entry in entries.OrderBy(entry => entry.Name, order))
        {
            var first = First(entry.Name, compare);
            if (letters.Count == 0 || compare.Compare(letters[^1].First, first, SameLetter) != 0)
            {
                letters.Add((first, []));
            }

            letters[^1].Entries.Add(entry);
        }

        return [.. letters.Select((letter, place) => new GlossaryLetter(Heading(letter.First, compare, language), $"letter-{place + 1}", letter.Entries))];
    }

    /// <summary>Œ and Æ count as two letters where the language says so.</summary>
    private static string First(string name, CompareInfo compare)
    {
        var first = StringInfo.GetNextTextElement(name);
        return s_ligatures.FirstOrDefault(two => compare.Compare(two, first, SameLetter) == 0)?[..1] ?? first;
    }

    private static string Heading(string first, CompareInfo compare, CultureInfo language)
    {
        var bare = first.Normalize(NormalizationForm.FormD)[..1];
        return (compare.Compare(bare, first, SameLetter) == 0 ? bare : first).ToUpper(language);
    }
}
