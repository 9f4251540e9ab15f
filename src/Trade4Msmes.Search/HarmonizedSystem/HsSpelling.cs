using System.Numerics;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Finds the words of the nomenclature that a word nobody knows may be meant for.</summary>
internal sealed class HsSpelling(HsIndex index)
{
    /// <summary>How like a word is that is a letter away.</summary>
    internal const float OneEdit = 0.85f;

    private const int MostMeanings = 3;
    private const int ShortestBeginning = 3;

    /// <param name="stems">The word's stem in each language.</param>
    /// <param name="isLast">The trader may still be typing it.</param>
    /// <returns>The likeliest first.</returns>
    internal List<HsMeaning> Mend(string[] stems, int page, bool isLast)
    {
        var found = new List<(HsMeaning Meaning, float Worth)>();
        for (var step = 0; step < stems.Length; step++)
        {
            var language = (byte)((page + step) % stems.Length);
            if (isLast)
            {
                Beginnings(stems[language], language, found);
            }

            Similar(stems[language], language, language == page, found);
        }

        return [.. found.OrderByDescending(pair => pair.Worth).Select(pair => pair.Meaning).Take(MostMeanings)];
    }

    /// <summary>How many letters may be wrong, missing, too many or swapped.</summary>
    private static int Edits(string stem) => stem.Any(char.IsAsciiDigit) ? 0 : stem.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    private void Similar(string stem, byte language, bool isPage, List<(HsMeaning, float)> found)
    {
        var edits = Edits(stem);
        if (edits == 0)
        {
            return;
        }

        var vocabulary = index.Vocabularies[language];
        var letters = HsVocabulary.LettersOf(stem);
        for (var word = 0; word < vocabulary.Stems.Length; word++)
        {
            // A letter that only one of the two has needs an edit; a substitution mends one of each.
            var other = vocabulary.Letters[word];
            if (BitOperations.PopCount(letters & ~other) > edits || BitOperations.PopCount(other & ~letters) > edits
                || Math.Abs(vocabulary.Stems[word].Length - stem.Length) > edits || vocabulary.Stems[word].Length < 3)
            {
                continue;
            }

            var distance = EditDistance.Between(stem, vocabulary.Stems[word], edits);
            if (distance <= edits)
            {
                var likeness = distance == 1 ? OneEdit : 0.7f;
                var first = vocabulary.Stems[word][0] == stem[0] ? 0 : -0.15f;
                var worth = likeness + first + (isPage ? 0.1f : 0) + (0.02f * MathF.Log(1 + vocabulary.Count[word]));
                found.Add((new HsMeaning(language, word, likeness), worth));
            }
        }
    }

    private void Beginnings(string stem, byte language, List<(HsMeaning, float)> found)
    {
        if (stem.Length < ShortestBeginning)
        {
            return;
        }

        var vocabulary = index.Vocabularies[language];
        var (low, high) = (0, vocabulary.Sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(vocabulary.Stems[vocabulary.Sorted[middle]], stem) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < vocabulary.Sorted.Length && vocabulary.Stems[vocabulary.Sorted[low]].StartsWith(stem, StringComparison.Ordinal); low++)
        {
            var word = vocabulary.Sorted[low];
            var worth = 0.8f + (0.05f * MathF.Log(1 + vocabulary.Count[word])) - (0.02f * (vocabulary.Stems[word].Length - stem.Length));
            found.Add((new HsMeaning(language, word, 0.75f), worth));
        }
    }
}
