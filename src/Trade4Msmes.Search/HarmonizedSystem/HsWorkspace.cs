using System.Runtime.InteropServices;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Room to answer one question after another. One thread at a time.</summary>
internal sealed class HsWorkspace(int phrases, int items)
{
    /// <summary>What the question has of each touched phrase.</summary>
    internal PhraseHit[] Hits { get; } = new PhraseHit[phrases];

    internal List<int> Touched { get; } = [];

    internal HsEvidence[] Items { get; } = new HsEvidence[items];

    internal List<int> TouchedItems { get; } = [];

    internal bool[] IsTouched { get; } = new bool[items];

    /// <summary>The subheadings that anything speaks for.</summary>
    internal List<int> Candidates { get; } = [];

    /// <summary>Those of the candidates, one after another.</summary>
    internal List<float> Features { get; } = [];

    internal Span<float> FeaturesOf(int candidate) =>
        CollectionsMarshal.AsSpan(Features).Slice(candidate * (int)HsFeature.Count, (int)HsFeature.Count);

    /// <summary>Leaves the room as it was found.</summary>
    internal void Clear()
    {
        foreach (var phrase in Touched)
        {
            Hits[phrase] = default;
        }

        foreach (var item in TouchedItems)
        {
            Items[item] = default;
            IsTouched[item] = false;
        }

        Touched.Clear();
        TouchedItems.Clear();
        Candidates.Clear();
        Features.Clear();
    }

    [StructLayout(LayoutKind.Auto)]
    internal struct PhraseHit
    {
        /// <summary>How much of the question is in it.</summary>
        internal float Asked;

        /// <summary>How much of it is in the question.</summary>
        internal float Told;

        /// <summary>Which words of the question: a bit each.</summary>
        internal uint Words;

        /// <summary>Which words of the question name the thing in it: a bit each.</summary>
        internal uint Heads;
    }
}
