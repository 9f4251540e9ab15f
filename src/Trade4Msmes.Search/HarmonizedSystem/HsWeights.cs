namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>
/// How much each feature counts. The weighted sum is, but for a constant, the logarithm of the probability that a subheading is right: so they
/// were fitted, on questions whose codes are known.
/// </summary>
internal static class HsWeights
{
    private static readonly Dictionary<HsFeature, float> s_weights = new()
    {
        [HsFeature.Term] = 1.01f,
        [HsFeature.TermCover] = 0.00f,
        [HsFeature.TermWhole] = 0.18f,
        [HsFeature.TermExact] = 0.00f,
        [HsFeature.TermHead] = 1.01f,
        [HsFeature.TermNamed] = 0.21f,
        [HsFeature.ManyTerms] = 0.87f,
        [HsFeature.Label] = 0.88f,
        [HsFeature.LabelTold] = 1.04f,
        [HsFeature.LabelHead] = 0.45f,
        [HsFeature.HeadingTerm] = 0.23f,
        [HsFeature.HeadingTermExact] = 0.54f,
        [HsFeature.HeadingLabel] = 0.42f,
        [HsFeature.HeadingLabelHead] = 0.55f,
        [HsFeature.Here] = 0.26f,
        [HsFeature.Sent] = 0.43f,
        [HsFeature.NotHere] = 0.00f,
        [HsFeature.LeftOut] = -0.02f,
        [HsFeature.Chapter] = 0.37f,
        [HsFeature.CoverOwn] = 0.74f,
        [HsFeature.CoverHeading] = 1.26f,
        [HsFeature.CoverAll] = 1.79f,
        [HsFeature.CoverRare] = 0.30f,
        [HsFeature.Pairs] = 0.57f,
        [HsFeature.HeadFound] = 0.67f,
        [HsFeature.FirstFound] = 0.34f,
        [HsFeature.Rest] = -0.25f,
        [HsFeature.Siblings] = 0.22f,
        [HsFeature.Common] = 4.78f,
        [HsFeature.WholeHeading] = 0.05f,
        [HsFeature.Near] = 3.88f,
        [HsFeature.FacetFit] = 1.07f,
        [HsFeature.FacetClash] = -0.18f,
        [HsFeature.PartAsked] = 0.58f,
        [HsFeature.PartUnasked] = -0.00f,
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
