using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>A property editor of blocks. Where all languages share the property, its blocks may still have values in each.</summary>
internal abstract class BlockPropertyEditor : DataEditor
{
    protected BlockPropertyEditor(IDataValueEditorFactory factory)
        : base(factory) => SupportsReadOnly = true;

    public override bool SupportsConfigurableElements => true;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();
}

/// <inheritdoc cref="BlockPropertyEditor"/>
internal abstract class BlockPropertyEditor<TValue, TLayout> : BlockPropertyEditor
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    private readonly BlockServices _services;

    protected BlockPropertyEditor(IDataValueEditorFactory factory, BlockServices services)
        : base(factory) => _services = services;

    private BlockReader<TValue, TLayout> Reader => ((BlockValueEditor<TValue, TLayout>)GetValueEditor()).Reader;

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture) =>
        Reader.Read(sourceValue) is { } edited
            ? _services.Serializer.Serialize(_services.Merge.Published(edited, Reader.Read(targetValue) ?? new TValue(), culture))
            : null;

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures)
    {
        var (stored, edited) = (Reader.Read(sourceValue), Reader.Read(targetValue));
        return (canUpdateInvariantData ? edited : stored) is null
            ? null
            : _services.Serializer.Serialize(_services.Merge.Allowed(edited ?? new TValue(), stored ?? new TValue(), canUpdateInvariantData, allowedCultures));
    }

    public override IEnumerable<string> GetChangedCulturesForPartialPropertyValues(object? sourceValue, object? targetValue, string defaultCulture) =>
        _services.Merge.Changed(Reader.Read(sourceValue), Reader.Read(targetValue), defaultCulture);
}
