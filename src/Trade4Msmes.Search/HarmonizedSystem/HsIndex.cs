using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>The words of a nomenclature in memory: which phrase has which. Immutable.</summary>
internal sealed class HsIndex
{
    private readonly float[] _weights;

    internal HsIndex(Nomenclature nomenclature, SiteAnalyzer analyzer)
    {
        Nomenclature = nomenclature;
        Reader = new HsWordReader(analyzer);
        var places = nomenclature.Items.Select((item, place) => (item.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place);
        Parents = [.. nomenclature.Items.Select(item => item.Parent is { } parent ? places[parent.Code] : -1)];
        Subheadings = [.. Enumerable.Range(0, Parents.Length).Where(place => nomenclature.Items[place].Code.Level == HsLevel.Subheading)];
        Chapters = [.. Enumerable.Range(0, Parents.Length).Where(place => Parents[place] < 0)];
        var phrases = new List<HsPhrase>();
        var words = TradeLanguages.All.Select((_, language) => new HsVocabulary.Builder(language)).ToArray();
        for (var place = 0; place < nomenclature.Items.Count; place++)
        {
            for (byte language = 0; language < words.Length; language++)
            {
                foreach (var (field, text, term, item) in HsTexts.Phrases(nomenclature, nomenclature.Items[place], language))
                {
                    words[language].Add(phrases.Count, Reader.Phrase(text, language), field, places[item.Code]);
                    phrases.Add(new HsPhrase(places[item.Code], field, language, (ushort)term));
                }
            }
        }

        Phrases = [.. phrases];
        Vocabularies = [.. words.Select(builder => builder.Build())];
        _weights = new float[Phrases.Length];
        foreach (var vocabulary in Vocabularies)
        {
            vocabulary.AddWeights(_weights);
        }
    }

    internal Nomenclature Nomenclature { get; }

    internal HsWordReader Reader { get; }

    /// <summary>By the place of an item: the place of the one above, -1 above a chapter.</summary>
    internal int[] Parents { get; }

    /// <summary>The places of the subheadings, in order.</summary>
    internal int[] Subheadings { get; }

    /// <summary>The places of the chapters, in order.</summary>
    internal int[] Chapters { get; }

    internal HsPhrase[] Phrases { get; }

    /// <summary>By language, as <see cref="TradeLanguages.All"/> orders them.</summary>
    internal HsVocabulary[] Vocabularies { get; }

    /// <summary>How much the words of a phrase tell, together.</summary>
    internal float WeightOf(int phrase) => _weights[phrase];

    /// <summary>The text of a phrase as it is written.</summary>
    internal string TextOf(HsPhrase phrase)
    {
        var text = Nomenclature.Items[phrase.Item].Texts[TradeLanguages.All[phrase.Language]];
        return phrase.Field == HsField.Term ? text.Terms[phrase.Term] : text.Label;
    }
}
