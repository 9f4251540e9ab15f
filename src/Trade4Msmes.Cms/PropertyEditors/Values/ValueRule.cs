using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Values;

/// <summary>
/// What a value must keep to. Core asks twice: of what an editor sends, and, before publishing, of what is stored.
/// </summary>
/// <param name="problems">
/// What is wrong, in the editor's words; with null for no value. May throw <see cref="JsonException"/> for a value of another form.
/// </param>
internal sealed class ValueRule<TConfiguration>(Func<object?, TConfiguration, IEnumerable<string>> problems) : IValueValidator
    where TConfiguration : class, new()
{
    private static readonly string[] s_members = ["value"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        try
        {
            return [.. problems(value is string text && string.IsNullOrWhiteSpace(text) ? null : value, dataTypeConfiguration as TConfiguration ?? new())
                .Select(problem => new ValidationResult(problem, s_members))];
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException)
        {
            return [new ValidationResult($"This field can't read the value: {unreadable.Message} Choose or enter it again.", s_members)];
        }
    }
}

/// <summary>Umbraco's own words for what is wrong with a value.</summary>
internal static class ValueTexts
{
    /// <param name="alias">A key of the area "validation" in Core's language files.</param>
    internal static string Problem(this ILocalizedTextService texts, string alias, params string?[] tokens) => texts.Localize("validation", alias, tokens);

    /// <summary>Too few or too many. Zero or null is no limit.</summary>
    internal static IEnumerable<string> CountProblems(this ILocalizedTextService texts, int count, int? least, int? most)
    {
        if (least is > 0 && count < least)
        {
            yield return texts.Problem("entriesShort", $"{least}", $"{least - count}");
        }

        if (most is > 0 && count > most)
        {
            yield return texts.Problem("entriesExceed", $"{most}", $"{count - most}");
        }
    }
}
