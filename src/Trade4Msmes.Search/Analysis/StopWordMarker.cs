using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;

namespace Trade4Msmes.Search.Analysis;

/// <summary>Marks stop words by their type and keeps them: who asks decides what they are worth.</summary>
internal sealed class StopWordMarker : TokenFilter
{
    internal const string StopWord = "stop";

    private readonly CharArraySet _stopWords;
    private readonly ICharTermAttribute _term;
    private readonly ITypeAttribute _type;

    internal StopWordMarker(TokenStream input, CharArraySet stopWords)
        : base(input)
    {
        _stopWords = stopWords;
        _term = AddAttribute<ICharTermAttribute>();
        _type = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (_stopWords.Contains(_term.Buffer, 0, _term.Length))
        {
            _type.Type = StopWord;
        }

        return true;
    }
}
