using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Trade4Msmes.Search.Analysis;

/// <summary>A word of a text as the index knows it.</summary>
/// <param name="Term">Lower case, without accents, stemmed.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">The place after its last character.</param>
internal sealed record Word(string Term, int Start, int End, bool IsStopWord);

internal static class Words
{
    /// <summary>The words of a text, in order. <paramref name="field"/> says which language it is in.</summary>
    internal static List<Word> Read(Analyzer analyzer, string field, string text)
    {
        var words = new List<Word>();
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        var type = stream.AddAttribute<ITypeAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(new Word(term.ToString(), offset.StartOffset, offset.EndOffset, type.Type == StopWordMarker.StopWord));
        }

        stream.End();
        return words;
    }
}
