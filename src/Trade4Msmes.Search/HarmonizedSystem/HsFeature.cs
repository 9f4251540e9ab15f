namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>What speaks for or against a subheading, each about 0 to 1. <see cref="HsWeights"/> says how much each counts.</summary>
internal enum HsFeature
{
    /// <summary>Its best term: how much of the question it covers, and of it the question.</summary>
    Term,

    /// <summary>The share of the question that one term covers.</summary>
    TermCover,

    /// <summary>The share of the question that a term covers that is in the question with all its words.</summary>
    TermWhole,

    /// <summary>A term is the question.</summary>
    TermExact,

    /// <summary>The best term that names the thing that the question names.</summary>
    TermHead,

    /// <summary>The best term whose naming word is anywhere in the question.</summary>
    TermNamed,

    /// <summary>How many terms fit.</summary>
    ManyTerms,

    Label,

    LabelTold,

    LabelHead,

    HeadingTerm,

    HeadingTermExact,

    HeadingLabel,

    HeadingLabelHead,

    Here,

    /// <summary>Another heading says that such goods go here.</summary>
    Sent,

    /// <summary>The heading says that such goods don't belong in it.</summary>
    NotHere,

    /// <summary>The label leaves such goods out.</summary>
    LeftOut,

    Chapter,

    CoverOwn,

    CoverHeading,

    CoverAll,

    /// <summary>The share of the question's words in itself and its heading, rare words counting more.</summary>
    CoverRare,

    /// <summary>The share of the pairs of words that stand beside one another in the question and are both in one of its terms or its label.</summary>
    Pairs,

    HeadFound,

    FirstFound,

    /// <summary>What is left of a heading after its named kinds, where the heading fits.</summary>
    Rest,

    /// <summary>How many of its heading's other subheadings fit.</summary>
    Siblings,

    /// <summary>How many terms it has at all: those of common goods have more.</summary>
    Common,

    WholeHeading,

    /// <summary>How near it is to the question's words by the company they keep: <see cref="HsNearness"/>.</summary>
    Near,

    /// <summary>The share of the facets that the question speaks of, such as the material, in which it is as asked.</summary>
    FacetFit,

    /// <summary>In which it is something else.</summary>
    FacetClash,

    /// <summary>It is a part, and the question speaks of parts.</summary>
    PartAsked,

    /// <summary>It is a part, and the question doesn't.</summary>
    PartUnasked,

    Count,
}
