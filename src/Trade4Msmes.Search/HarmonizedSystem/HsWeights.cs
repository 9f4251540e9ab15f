namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>
/// How much each feature counts. The weighted sum is, but for a constant, the logarithm of the probability that a subheading is right: so they
/// were fitted, on questions whose codes are known.
/// </summary>
internal static class HsWeights
{
    private static readonly Dictionary<HsFeature, float> s_weights = new()
    {
        [HsFeature.Term] = 1.04f,
        [HsFeature.TermCover] = 0.00f,
        [HsFeature.TermWhole] = 0.12f,
        [HsFeature.TermExact] = 0.00f,
        [HsFeature.TermHead] = 1.01f,
        [HsFeature.TermNamed] = 0.33f,
        [HsFeature.ManyTerms] = 1.03f,
        [HsFeature.Label] = 0.90f,
        [HsFeature.LabelTold] = 1.36f,
        [HsFeature.LabelHead] = 0.40f,
        [HsFeature.HeadingTerm] = 0.61f,
        [HsFeature.HeadingTermExact] = 0.41f,
        [HsFeature.HeadingLabel] = 0.64f,
        [HsFeature.HeadingLabelHead] = 0.46f,
        [HsFeature.Here] = 0.52f,
        [HsFeature.Sent] = 0.68f,
        [HsFeature.NotHere] = 0.00f,
        [HsFeature.LeftOut] = 0.00f,
        [HsFeature.Chapter] = 1.02f,
        [HsFeature.CoverOwn] = 0.63f,
        [HsFeature.CoverHeading] = 1.56f,
        [HsFeature.CoverAll] = 2.53f,
        [HsFeature.CoverRare] = 0.25f,
        [HsFeature.Pairs] = 0.46f,
        [HsFeature.HeadFound] = 0.72f,
        [HsFeature.FirstFound] = 0.35f,
        [HsFeature.Rest] = -0.27f,
        [HsFeature.Siblings] = 0.46f,
        [HsFeature.Common] = 4.64f,
        [HsFeature.WholeHeading] = -0.07f,
        [HsFeature.FacetFit] = 1.24f,
        [HsFeature.FacetClash] = -0.26f,
        [HsFeature.PartAsked] = 0.67f,
        [HsFeature.PartUnasked] = 0.03f,
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
