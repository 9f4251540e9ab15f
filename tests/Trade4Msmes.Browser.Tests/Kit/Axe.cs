using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Trade4Msmes.Browser.Tests.Kit;

/// <summary>axe-core, which finds what is wrong for readers with disabilities as far as a program can.</summary>
/// <remarks>
/// axe lies in the tab before the page's own text comes, and is asked within it. Deque's package for Playwright opens a second tab
/// for each page and loads axe into both, for frames, which the site has none of: that took two seconds a page.
/// </remarks>
internal static class Axe
{
    /// <summary>What axe knows of WCAG 2.2, levels A and AA, and what it advises beyond.</summary>
    internal static readonly string[] EveryRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>What another set of colours can break.</summary>
    internal static readonly string[] Contrast = ["color-contrast"];

    private const string Ask = """
        async only => {
            const result = await axe.run(document, { runOnly: only, resultTypes: ['violations', 'incomplete'] });
            return {
                passed: result.passes.map(rule => rule.id),
                findings: [...result.violations, ...result.incomplete].flatMap(rule => rule.nodes
                    // A step's mark lies beside its text; axe asks whether it lies behind it.
                    .filter(node => !node.any.some(check => check.data?.messageKey === 'pseudoContent'))
                    .map(node => `${rule.id}: ${node.html} ${node.failureSummary}`)),
            };
        }
        """;

    internal static Task LoadAsync(Visit reader) => reader.Page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());

    internal static Task<Answer> AskAsync(Visit reader, string[] tagsOrRules) => reader.Page.EvaluateAsync<Answer>(Ask, tagsOrRules);

    internal sealed record Answer
    {
        /// <summary>The rules that the page keeps.</summary>
        public string[] Passed { get; set; } = [];

        /// <summary>What breaks a rule, and what axe can't decide.</summary>
        public string[] Findings { get; set; } = [];
    }
}
