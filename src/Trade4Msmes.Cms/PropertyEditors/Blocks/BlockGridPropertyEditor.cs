using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>Blocks in rows and columns, some with areas for further blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class BlockGridPropertyEditor : BlockPropertyEditor<BlockGridValue, BlockGridLayoutItem>
{
    private readonly IIOHelper _ioHelper;

    public BlockGridPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper, BlockServices services)
        : base(factory, services) => _ioHelper = ioHelper;

    protected override IConfigurationEditor CreateConfigurationEditor() => new BlockGridConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockGridValueEditor>(Attribute!);

    private sealed class BlockGridConfigurationEditor(IIOHelper io) : ConfigurationEditor<BlockGridConfiguration>(io);
}

internal sealed class BlockGridValueEditor : BlockValueEditor<BlockGridValue, BlockGridLayoutItem>
{
    private readonly ILocalizedTextService _texts;

    public BlockGridValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, BlockServices services)
        : base(shortStringHelper, serializer, ioHelper, attribute, new BlockGridEditorDataConverter(serializer), services)
    {
        _texts = services.Texts;
        Validators.Add(new ValueRule<BlockGridConfiguration>((value, configuration) => Problems(Reader.Read(value)?.GetLayouts()?.ToList() ?? [], configuration)));
    }

    protected override IEnumerable<IBlockConfiguration> Configured() => (ConfigurationObject as BlockGridConfiguration)?.Blocks ?? [];

    private IEnumerable<string> Problems(List<BlockGridLayoutItem> layout, BlockGridConfiguration configuration)
    {
        var areas = configuration.Blocks.SelectMany(block => block.Areas).DistinctBy(area => area.Key).ToDictionary(area => area.Key);
        return
        [
            .. _texts.CountProblems(layout.Count, configuration.ValidationLimit.Min, configuration.ValidationLimit.Max),
            .. layout.SelectMany(Areas).Any(area => areas.TryGetValue(area.Key, out var rule) && !IsKept(rule, area.Items.Length)) ? [_texts.Problem("entriesAreasMismatch")] : Array.Empty<string>(),
        ];
    }

    private static bool IsKept(BlockGridConfiguration.BlockGridAreaConfiguration rule, int count) =>
        count >= (rule.MinAllowed ?? 0) && count <= (rule.MaxAllowed is > 0 and var most ? most : int.MaxValue);

    private static IEnumerable<BlockGridLayoutAreaItem> Areas(BlockGridLayoutItem item) =>
        item.Areas.SelectMany(area => area.Items.SelectMany(Areas).Prepend(area));
}
