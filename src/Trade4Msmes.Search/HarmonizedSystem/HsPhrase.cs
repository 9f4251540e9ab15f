using System.Runtime.InteropServices;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Where a phrase of the nomenclature stands.</summary>
internal enum HsField : byte
{
    /// <summary>What people call the goods: "hoodie".</summary>
    Term,

    /// <summary>Our own name of the code.</summary>
    Label,

    /// <summary>What a label leaves out: "cotton" in "of textiles other than cotton".</summary>
    LeftOut,

    /// <summary>What belongs in a heading.</summary>
    Here,

    /// <summary>What doesn't belong in a heading: "sweaters" in "sweaters, see 6110".</summary>
    NotHere,

    /// <summary>The same words, at the heading that they lead to.</summary>
    Sent,
}

/// <summary>Some words of the nomenclature that are found together: a term, a label, a line of what belongs here.</summary>
/// <param name="Item">Place in <see cref="Trade.HarmonizedSystem.Nomenclature.Items"/>.</param>
/// <param name="Language">Place in <see cref="Trade.TradeLanguages.All"/>.</param>
/// <param name="Term">Which of the item's terms, for a term.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HsPhrase(int Item, HsField Field, byte Language, ushort Term);

/// <summary>A word in a phrase.</summary>
/// <param name="Stem">As the analyzer writes it.</param>
/// <param name="Typed">As it is written, in lower case.</param>
/// <param name="IsHead">It names the thing, the others tell which: "belt" in "leather belt", "cinturón" in "cinturón de cuero".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HsPhraseWord(string Stem, string Typed, bool IsHead);
