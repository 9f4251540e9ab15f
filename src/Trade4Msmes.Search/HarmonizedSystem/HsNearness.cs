using System.Numerics;
using System.Runtime.InteropServices;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>
/// How near words are to goods by the company they keep: "tableware" stands beside the same words as "crockery", in three languages, so that a question
/// for one is near what is called the other. Latent semantic analysis: words and subheadings as points in a space of few dimensions, in which those
/// lie together that share words, or words that share goods (Deerwester and others, 1990).
/// </summary>
internal sealed class HsNearness
{
    internal const int Dimensions = 64;

    /// <summary>Each round turns the space nearer to where the words differ most; after these it hardly turns any more.</summary>
    private const int Rounds = 5;

    /// <summary>How much of the words of its heading and its chapter a subheading shares.</summary>
    private static readonly float[] s_above = [1, 0.5f, 0.15f];

    private readonly int[] _firstWord;
    private readonly Dictionary<int, int> _rows;
    private readonly float[] _words;
    private readonly float[] _items;

    internal HsNearness(HsIndex index)
    {
        _firstWord = new int[index.Vocabularies.Length + 1];
        for (var language = 0; language < index.Vocabularies.Length; language++)
        {
            _firstWord[language + 1] = _firstWord[language] + index.Vocabularies[language].Stems.Length;
        }

        _rows = index.Subheadings.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var rows = Rows(index, _firstWord);
        var start = new Random(1);
        _words = [.. Enumerable.Range(0, _firstWord[^1] * Dimensions).Select(_ => start.NextSingle() - 0.5f)];
        _items = new float[rows.Length * Dimensions];
        for (var round = 0; round < Rounds; round++)
        {
            Project(rows, _words, _items);
            ProjectBack(rows, _items, _words);
            Orthonormalize(_words);
        }

        Project(rows, _words, _items);
        Normalize(_items);
        Normalize(_words);
    }

    /// <summary>Where the words of a question lie.</summary>
    internal float[] PlaceOf(HsAsked asked)
    {
        var place = new float[Dimensions];
        foreach (var meaning in asked.Words.SelectMany(word => word.Meanings))
        {
            AddTo(place, Row(_words, _firstWord[meaning.Language] + meaning.Word), meaning.Likeness * asked.Languages[meaning.Language]);
        }

        Normalize(place);
        return place;
    }

    /// <returns>From -1 to 1: the cosine of the angle between a subheading and the words of a question.</returns>
    internal float To(int subheading, ReadOnlySpan<float> place) => Dot(Row(_items, _rows[subheading]), place);

    /// <summary>The words of each subheading with their weights, all languages together.</summary>
    private static (int Word, float Weight)[][] Rows(HsIndex index, int[] firstWord)
    {
        var byItem = index.Parents.Select(_ => new Dictionary<int, float>()).ToArray();
        for (var language = 0; language < index.Vocabularies.Length; language++)
        {
            for (var word = 0; word < index.Vocabularies[language].Stems.Length; word++)
            {
                foreach (var posting in index.Vocabularies[language].Postings(word))
                {
                    var phrase = index.Phrases[posting >> 1];
                    CollectionsMarshal.GetValueRefOrAddDefault(byItem[phrase.Item], firstWord[language] + word, out _) += Weight(phrase.Field);
                }
            }
        }

        var rows = new Dictionary<int, float>[index.Subheadings.Length];
        var counts = new int[firstWord[^1]];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = [];
            for (var (item, level) = (index.Subheadings[row], 0); item >= 0; (item, level) = (index.Parents[item], level + 1))
            {
                foreach (var (word, weight) in byItem[item])
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(rows[row], word, out _) += s_above[level] * weight;
                }
            }

            foreach (var (word, weight) in rows[row])
            {
                counts[word] += weight > 0 ? 1 : 0;
            }
        }

        return [.. rows.Select(row => Weighted(row, counts, rows.Length))];
    }

    private static float Weight(HsField field) => field switch
    {
        HsField.Term or HsField.Label => 1,
        HsField.Here => 0.7f,
        HsField.Sent => 0.5f,
        _ => 0,
    };

    /// <summary>Rare words count more, as in full-text search, and all of a row together 1.</summary>
    private static (int Word, float Weight)[] Weighted(Dictionary<int, float> row, int[] counts, int rows)
    {
        var weighted = row.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key)
            .Select(pair => (pair.Key, Weight: MathF.Log(1 + pair.Value) * MathF.Log(1 + ((float)rows / counts[pair.Key])))).ToArray();
        var length = MathF.Sqrt(weighted.Sum(pair => pair.Weight * pair.Weight));
        return [.. weighted.Select(pair => (pair.Key, pair.Weight / length))];
    }

    private static void Project((int Word, float Weight)[][] rows, float[] words, float[] items)
    {
        Array.Clear(items);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (word, weight) in rows[row])
            {
                AddTo(Row(items, row), Row(words, word), weight);
            }
        }
    }

    private static void ProjectBack((int Word, float Weight)[][] rows, float[] items, float[] words)
    {
        Array.Clear(words);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var (word, weight) in rows[row])
            {
                AddTo(Row(words, word), Row(items, row), weight);
            }
        }
    }

    /// <summary>Makes the dimensions independent of one another and of length 1: a QR decomposition by Cholesky's factor of the products.</summary>
    private static void Orthonormalize(float[] points)
    {
        var products = new float[Dimensions * Dimensions];
        for (var point = 0; point < points.Length; point += Dimensions)
        {
            var row = points.AsSpan(point, Dimensions);
            for (var i = 0; i < Dimensions; i++)
            {
                AddTo(Row(products, i), row, row[i]);
            }
        }

        // The factor, below the diagonal; each dimension is then freed of those before it.
        for (var i = 0; i < Dimensions; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = products[(i * Dimensions) + j] - Dot(products.AsSpan(i * Dimensions, j), products.AsSpan(j * Dimensions, j));
                products[(i * Dimensions) + j] = i == j ? MathF.Sqrt(MathF.Max(sum, 1e-12f)) : sum / products[(j * Dimensions) + j];
            }
        }

        for (var point = 0; point < points.Length; point += Dimensions)
        {
            var row = points.AsSpan(point, Dimensions);
            for (var i = 0; i < Dimensions; i++)
            {
                row[i] = (row[i] - Dot(products.AsSpan(i * Dimensions, i), row[..i])) / products[(i * Dimensions) + i];
            }
        }
    }

    private static void Normalize(float[] points)
    {
        for (var point = 0; point < points.Length; point += Dimensions)
        {
            var row = points.AsSpan(point, Dimensions);
            var length = MathF.Sqrt(Dot(row, row));
            foreach (ref var value in row)
            {
                value = length > 0 ? value / length : 0;
            }
        }
    }

    private static Span<float> Row(float[] points, int row) => points.AsSpan(row * Dimensions, Dimensions);

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var (place, sum) = (0, 0f);
        for (; place <= left.Length - Vector<float>.Count; place += Vector<float>.Count)
        {
            sum += Vector.Dot(new Vector<float>(left[place..]), new Vector<float>(right[place..]));
        }

        for (; place < left.Length; place++)
        {
            sum += left[place] * right[place];
        }

        return sum;
    }

    private static void AddTo(Span<float> sum, ReadOnlySpan<float> values, float weight)
    {
        for (var place = 0; place < Dimensions; place += Vector<float>.Count)
        {
            (new Vector<float>(sum[place..]) + (new Vector<float>(values[place..]) * weight)).CopyTo(sum[place..]);
        }
    }
}
