using System.Runtime.InteropServices;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>The words of one language and the phrases that have them. Immutable.</summary>
internal sealed class HsVocabulary
{
    /// <summary>
    /// How much rarity counts: at 1 as in full-text search, at 0 not. In few words about a thing each is meant: "machines for glazing leather" is a
    /// machine and of leather, however common these words are.
    /// </summary>
    private const float Flat = 0.2f;

    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int[]> _kin;
    private readonly Dictionary<string, (int First, int Second)> _pairs;
    private readonly Dictionary<string, int> _typed = new(StringComparer.Ordinal);
    private readonly int _language;
    private readonly int[] _starts;
    private readonly int[] _postings;

    private HsVocabulary(Builder builder)
    {
        _language = builder.Language;
        _places = builder.Places;
        _pairs = builder.Pairs;
        foreach (var (word, place) in builder.Words.Select((word, place) => (word, place)))
        {
            foreach (var typed in word.Typed.Keys)
            {
                _typed.TryAdd(HsWordReader.Folded(typed), place);
            }
        }

        Stems = [.. builder.Words.Select(word => word.Stem)];
        Typed = [.. builder.Words.Select(word => word.Typed.MaxBy(pair => pair.Value).Key)];
        Count = [.. builder.Words.Select(word => word.Items.Count)];
        var items = Math.Max(1, builder.Items);
        Rarity = [.. Count.Select(count => MathF.Pow(MathF.Log(1 + ((float)items / Math.Max(1, count))), Flat))];
        Usual = Rarity.Length == 0 ? 1 : Rarity.Average();
        _starts = new int[Stems.Length + 1];
        for (var word = 0; word < Stems.Length; word++)
        {
            _starts[word + 1] = _starts[word] + builder.Words[word].Postings.Count;
        }

        _postings = [.. builder.Words.SelectMany(word => word.Postings)];
        _kin = Stems.Select((stem, place) => (Root: Root(stem), place)).GroupBy(pair => pair.Root, pair => pair.place, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        Sorted = [.. Enumerable.Range(0, Stems.Length).OrderBy(place => Stems[place], StringComparer.Ordinal)];
        Letters = [.. Stems.Select(LettersOf)];
    }

    internal string[] Stems { get; }

    /// <summary>Each word in the form that is written most.</summary>
    internal string[] Typed { get; }

    /// <summary>In how many items a word is.</summary>
    internal int[] Count { get; }

    /// <summary>How much a word tells: the fewer items have it, the more.</summary>
    internal float[] Rarity { get; }

    /// <summary>The rarity of a word as words go.</summary>
    internal float Usual { get; }

    /// <summary>The words in the order of their letters.</summary>
    internal int[] Sorted { get; }

    /// <summary>Which letters are in a word, a bit each.</summary>
    internal uint[] Letters { get; }

    /// <returns>-1 when the word is not known.</returns>
    internal int PlaceOf(string stem) => _places.GetValueOrDefault(stem, -1);

    /// <param name="typed">A form of a word as it is written somewhere, such as "torches", without accents.</param>
    /// <returns>-1 when no word is written so.</returns>
    internal int PlaceOfTyped(string typed) => _typed.GetValueOrDefault(typed, -1);

    /// <summary>Words of one root, such as "knit", "knitting" and "knitted".</summary>
    internal IReadOnlyList<int> Kin(string stem) => _kin.GetValueOrDefault(Root(stem)) ?? [];

    /// <summary>Two words that stand beside one another somewhere, written as one: "tshirt".</summary>
    internal bool TryPair(string joined, out (int First, int Second) pair) => _pairs.TryGetValue(joined, out pair);

    /// <summary>The phrases that have a word: twice the place of the phrase, and one more where the word names the thing.</summary>
    internal ReadOnlySpan<int> Postings(int word) => _postings.AsSpan(_starts[word].._starts[word + 1]);

    internal void AddWeights(float[] weights)
    {
        for (var word = 0; word < Stems.Length; word++)
        {
            foreach (var posting in Postings(word))
            {
                weights[posting >> 1] += Rarity[word];
            }
        }
    }

    internal static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + (letter % 6));
        }

        return letters;
    }

    private string Root(string stem)
    {
        SnowballProgram stemmer = _language switch { 0 => new EnglishStemmer(), 1 => new FrenchStemmer(), _ => new SpanishStemmer() };
        stemmer.SetCurrent(stem);
        stemmer.Stem();
        return stemmer.Current;
    }

    /// <summary>Gathers the words of a language.</summary>
    internal sealed class Builder(int language)
    {
        private int _lastItem = -1;

        internal int Language => language;

        internal int Items { get; private set; }

        internal Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

        internal Dictionary<string, (int First, int Second)> Pairs { get; } = new(StringComparer.Ordinal);

        internal List<Gathered> Words { get; } = [];

        internal void Add(int phrase, List<HsPhraseWord> words, HsField field, int item)
        {
            var before = -1;
            foreach (var word in words)
            {
                var place = Place(word.Stem);
                var gathered = Words[place];
                CollectionsMarshal.GetValueRefOrAddDefault(gathered.Typed, word.Typed, out _)++;
                if (gathered.Postings.Count == 0 || gathered.Postings[^1] >> 1 != phrase)
                {
                    gathered.Postings.Add(phrase << 1);
                }

                gathered.Postings[^1] |= word.IsHead ? 1 : 0;
                if (field is HsField.Term or HsField.Label)
                {
                    gathered.Items.Add(item);
                    if (before >= 0 && field == HsField.Term)
                    {
                        Pairs.TryAdd(Words[before].Stem + word.Stem, (before, place));
                    }
                }

                before = place;
            }

            Items += item > _lastItem ? 1 : 0;
            _lastItem = Math.Max(item, _lastItem);
        }

        internal HsVocabulary Build() => new(this);

        private int Place(string stem)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(Places, stem, out var isThere);
            if (!isThere)
            {
                place = Words.Count;
                Words.Add(new Gathered(stem));
            }

            return place;
        }

        internal sealed record Gathered(string Stem)
        {
            internal List<int> Postings { get; } = [];

            internal HashSet<int> Items { get; } = [];

            internal Dictionary<string, int> Typed { get; } = new(StringComparer.Ordinal);
        }
    }
}
