namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>
/// How much each feature counts. The weighted sum is, but for a constant, the logarithm of the probability that a subheading is right: so they
/// were fitted, on questions whose codes are known.
/// </summary>
internal static class HsWeights
{
    private static readonly Dictionary<HsFeature, float> s_weights = new()
    {
        [HsFeature.Term] = 1.29f,
        [HsFeature.TermCover] = -0.71f,
        [HsFeature.TermWhole] = 0.90f,
        [HsFeature.TermExact] = 0.35f,
        [HsFeature.TermHead] = 1.04f,
        [HsFeature.ManyTerms] = -0.20f,
        [HsFeature.Label] = 0.82f,
        [HsFeature.LabelTold] = 1.83f,
        [HsFeature.LabelHead] = 0.41f,
        [HsFeature.HeadingTerm] = 0.47f,
        [HsFeature.HeadingTermExact] = 0.88f,
        [HsFeature.HeadingLabel] = 0.70f,
        [HsFeature.HeadingLabelHead] = 0.41f,
        [HsFeature.Here] = 0.10f,
        [HsFeature.Sent] = 0.95f,
        [HsFeature.NotHere] = 0.70f,
        [HsFeature.LeftOut] = 0.04f,
        [HsFeature.Chapter] = 0.65f,
        [HsFeature.CoverOwn] = 1.03f,
        [HsFeature.CoverHeading] = 0.25f,
        [HsFeature.CoverAll] = 1.33f,
        [HsFeature.HeadFound] = 2.12f,
        [HsFeature.FirstFound] = 1.03f,
        [HsFeature.Rest] = -0.38f,
        [HsFeature.Siblings] = -0.80f,
        [HsFeature.Common] = 4.80f,
        [HsFeature.WholeHeading] = -0.29f,
    };

    private static readonly float[] s_inOrder = [.. Enum.GetValues<HsFeature>().SkipLast(1).Select(feature => s_weights.GetValueOrDefault(feature))];

    /// <param name="features">In the order of <see cref="HsFeature"/>.</param>
    internal static float Score(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var feature = 0; feature < features.Length; feature++)
        {
            sum += s_inOrder[feature] * features[feature];
        }

        return sum;
    }
}
