namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>
/// How much each feature counts. The weighted sum is, but for a constant, the logarithm of the probability that a subheading is right: so they
/// were fitted, on questions whose codes are known.
/// </summary>
internal static class HsWeights
{
    private static readonly Dictionary<HsFeature, float> s_weights = new()
    {
        [HsFeature.Term] = 1.64f,
        [HsFeature.TermCover] = -0.89f,
        [HsFeature.TermWhole] = 0.40f,
        [HsFeature.TermExact] = -0.54f,
        [HsFeature.TermHead] = 1.14f,
        [HsFeature.TermNamed] = 0.24f,
        [HsFeature.ManyTerms] = 0.99f,
        [HsFeature.Label] = 0.83f,
        [HsFeature.LabelTold] = 1.39f,
        [HsFeature.LabelHead] = 0.42f,
        [HsFeature.HeadingTerm] = 0.58f,
        [HsFeature.HeadingTermExact] = 0.43f,
        [HsFeature.HeadingLabel] = 0.52f,
        [HsFeature.HeadingLabelHead] = 0.41f,
        [HsFeature.Here] = 0.29f,
        [HsFeature.Sent] = 0.66f,
        [HsFeature.NotHere] = 0.56f,
        [HsFeature.LeftOut] = 0.09f,
        [HsFeature.Chapter] = 1.11f,
        [HsFeature.CoverOwn] = 0.90f,
        [HsFeature.CoverHeading] = 1.37f,
        [HsFeature.CoverAll] = 2.36f,
        [HsFeature.CoverRare] = 0.33f,
        [HsFeature.Pairs] = 0.58f,
        [HsFeature.HeadFound] = 0.59f,
        [HsFeature.FirstFound] = 0.33f,
        [HsFeature.Rest] = -0.26f,
        [HsFeature.Siblings] = 0.47f,
        [HsFeature.Common] = 4.54f,
        [HsFeature.WholeHeading] = -0.15f,
        [HsFeature.FacetFit] = 1.42f,
        [HsFeature.FacetClash] = -0.19f,
        [HsFeature.PartAsked] = 0.62f,
        [HsFeature.PartUnasked] = -0.01f,
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
