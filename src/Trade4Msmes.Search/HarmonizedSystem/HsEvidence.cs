using System.Runtime.InteropServices;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>What the phrases of one chapter, heading or subheading say of a question.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct HsEvidence
{
    internal float Term;
    internal float TermCover;
    internal float TermWhole;
    internal float TermExact;
    internal float TermHead;
    internal float TermNamed;
    internal float TermSum;
    internal float Label;
    internal float LabelTold;
    internal float LabelHead;
    internal float Here;
    internal float Sent;
    internal float NotHere;
    internal float LeftOut;

    /// <summary>Which words of the question are in its terms, label and what belongs here: a bit each.</summary>
    internal uint Words;

    /// <summary>Which words of the question are in one term or label together with the next: a bit each.</summary>
    internal uint Pairs;

    /// <summary>The phrase that fits best, and how well.</summary>
    internal int Best;
    internal float BestFit;
}
