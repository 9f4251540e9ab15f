using System.Runtime.InteropServices;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>A word of the nomenclature that a word of the question may mean.</summary>
/// <param name="Language">Place in <see cref="Trade.TradeLanguages.All"/>.</param>
/// <param name="Word">Place in the language's <see cref="HsVocabulary"/>.</param>
/// <param name="Likeness">From 0 to 1: 1 for the word itself, less for one of its kin or a mended spelling.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HsMeaning(byte Language, int Word, float Likeness);

/// <summary>A word of a question.</summary>
/// <param name="Typed">As the trader typed it.</param>
/// <param name="Weight">How much it tells.</param>
/// <param name="IsHead">It names the thing, by the grammar of the page's language.</param>
/// <param name="IsFirst">It is the first: tariffs and lists turn names round, "drills, electric".</param>
internal sealed record HsAskedWord(string Typed, float Weight, bool IsHead, bool IsFirst, IReadOnlyList<HsMeaning> Meanings);

/// <param name="Words">Without stop words, quantities and what traders say about any product.</param>
/// <param name="Languages">By language: how much its words count.</param>
/// <param name="Values">The values of facets that the words say: a bit each.</param>
/// <param name="Understood">The text with mended spelling; null where nothing was mended.</param>
internal sealed record HsAsked(IReadOnlyList<HsAskedWord> Words, float[] Languages, ulong Values, string? Understood);
