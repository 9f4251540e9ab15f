using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>
/// The values inside blocks keep to the rules of their own fields. Each problem carries the path of its value in the JSON, for the
/// backoffice to show it where it is.
/// </summary>
/// <param name="read">All blocks in their places, and the keys of those in use.</param>
internal sealed class BlockRules(Func<object?, (BlockValue Blocks, HashSet<Guid> Used)?> read, IContentTypeService types, Lazy<IPropertyValidationService> rules) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (read(value) is not var (blocks, used))
        {
            return [];
        }

        var all = new NestedValidationResults();
        foreach (var problem in Problems("contentData", blocks.ContentData, used, blocks, validationContext)
            .Concat(Problems("settingsData", blocks.SettingsData, used, blocks, validationContext)))
        {
            all.ValidationResults.Add(problem);
        }

        return all.ValidationResults.Count == 0 ? [] : [all];
    }

    private IEnumerable<ValidationResult> Problems(
        string group, List<BlockItemData> items, HashSet<Guid> used, BlockValue blocks, PropertyValidationContext context)
    {
        foreach (var (index, block) in items.Index())
        {
            if (!used.Contains(block.Key) || types.Get(block.ContentTypeKey) is not { } type)
            {
                continue;
            }

            // An editor need not send empty fields; a mandatory one is missed all the same.
            foreach (var property in type.CompositionPropertyTypes)
            {
                foreach (var (culture, segment) in Places(property, block, blocks, context))
                {
                    var sent = block.Values.FirstOrDefault(each => each.Alias == property.Alias && each.Culture.InvariantEquals(culture) && each.Segment == segment);
                    var path = sent is null ? JsonPathExpression.MissingPropertyValue(property.Alias, culture, segment) : $"{block.Values.IndexOf(sent)}";
                    var field = new NestedJsonPathValidationResults($"{group}[{index}].values[{path}].value");
                    foreach (var problem in rules.Value.ValidatePropertyValue(property, sent?.Value, Within(context, culture, segment)))
                    {
                        field.ValidationResults.Add(problem);
                    }

                    if (field.ValidationResults.Count > 0)
                    {
                        yield return field;
                    }
                }
            }
        }
    }

    /// <summary>The languages to check a field in: those being saved or published in which its block is shown.</summary>
    private static IEnumerable<(string? Culture, string? Segment)> Places(
        IPropertyType property, BlockItemData block, BlockValue blocks, PropertyValidationContext context)
    {
        if (!property.VariesByCulture())
        {
            return [(null, null)];
        }

        var shown = blocks.Expose.Where(expose => expose.ContentKey == block.Key).Select(expose => expose.Culture).OfType<string>()
            .Concat(block.Values.Where(value => value.Alias == property.Alias).Select(value => value.Culture).OfType<string>())
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return shown.Where(culture => IsAsked(culture, context)).Select(culture => ((string?)culture, (string?)null));
    }

    private static bool IsAsked(string culture, PropertyValidationContext context) =>
        context.CulturesBeingValidated.Any() ? context.CulturesBeingValidated.InvariantContains(culture) : context.Culture is null or "*" || context.Culture.InvariantEquals(culture);

    private static PropertyValidationContext Within(PropertyValidationContext context, string? culture, string? segment) => new()
    {
        Culture = culture,
        Segment = segment,
        CulturesBeingValidated = context.CulturesBeingValidated,
        SegmentsBeingValidated = context.SegmentsBeingValidated,
    };
}
