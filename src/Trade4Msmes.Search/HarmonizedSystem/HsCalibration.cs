namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>
/// How often a first heading is right that comes out so. The weights compare candidates with one another; where all are poor, one still is the
/// best. Fitted in cross-validation on questions whose codes are known.
/// </summary>
internal static class HsCalibration
{
    /// <summary>Above this the first heading was right in nine of ten questions.</summary>
    private const double High = 0.8;

    private const double Medium = 0.65;

    /// <param name="share">The first heading's share of all candidates' chances.</param>
    /// <param name="features">Those of its best subheading.</param>
    internal static double Chance(double share, ReadOnlySpan<float> features)
    {
        var odds = Math.Log(Math.Clamp(share, 1e-4, 1 - 1e-4) / (1 - Math.Clamp(share, 1e-4, 1 - 1e-4)));
        var sum = -1 + (0.52 * odds)
            + (0.51 * features[(int)HsFeature.CoverAll]) + (0.26 * features[(int)HsFeature.CoverHeading])
            + (0.19 * features[(int)HsFeature.TermExact]) + (0.65 * features[(int)HsFeature.HeadFound]);
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <param name="share">The first heading's share: where others together are likelier, the word is vague.</param>
    /// <param name="isWhole">Whether every chapter was there to choose from: else the right one may be missing.</param>
    internal static HsConfidence Confidence(double chance, double share, bool isWhole) =>
        chance >= High && isWhole ? HsConfidence.High : chance >= Medium && share >= Medium ? HsConfidence.Medium : HsConfidence.Low;
}
