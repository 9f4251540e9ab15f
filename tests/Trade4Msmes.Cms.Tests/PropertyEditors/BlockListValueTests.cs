using System.Text.Json.Nodes;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

/// <summary>What the backoffice sends of a block list, on its way to the database.</summary>
public class BlockListValueTests
{
    private const string Dirty = """{"markup":"<p onclick=\"steal()\">Text<script>steal()</script></p>","blocks":null}""";

    [Fact]
    public async Task RichTextInABlockIsCleaned()
    {
        var stored = Stored(await ElementAsync(), ("text", Dirty), ("title", "A <b>title</b>"));

        JsonNode.Parse(stored["text"].ShouldBeOfType<string>())!["markup"]!.GetValue<string>().ShouldBe("<p>Text</p>");
        stored["title"].ShouldBe("A <b>title</b>");
    }

    [Fact]
    public async Task AValueOfAPropertyThatTheBlockDoesNotHaveIsLeftOut() =>
        Stored(await ElementAsync(), ("hidden", Dirty), ("title", "One")).Keys.ShouldBe(["title"]);

    [Fact]
    public void NoBlocksAreNothing() => Editor.FromEditor(new ContentPropertyData("", null), null).ShouldBeNull();

    private static IDataValueEditor Editor =>
        CmsHost.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.BlockList]!.GetValueEditor();

    private static Dictionary<string, object?> Stored(IContentType element, params (string Alias, object Value)[] values)
    {
        var serializer = CmsHost.Get<IJsonSerializer>();
        var key = Guid.NewGuid();
        var block = new BlockItemData(key, element.Key, element.Alias)
        {
            Values = [.. values.Select(value => new BlockPropertyValue { Alias = value.Alias, Value = value.Value })],
        };
        var sent = serializer.Serialize(new BlockListValue([new BlockListLayoutItem(key)]) { ContentData = [block] });

        var stored = Editor.FromEditor(new ContentPropertyData(sent, null), null).ShouldBeOfType<string>();

        return serializer.Deserialize<BlockListValue>(stored)!.ContentData.Single().Values.ToDictionary(value => value.Alias, value => value.Value);
    }

    private static async Task<IContentType> ElementAsync()
    {
        var strings = CmsHost.Get<IShortStringHelper>();
        var editor = CmsHost.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.RichText]!;
        var richText = new DataType(editor, CmsHost.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"Rich text {Some.Number()}",
            DatabaseType = ValueStorageType.Ntext,
            EditorUiAlias = "Umb.PropertyEditorUi.Tiptap",
        };
        (await CmsHost.Get<IDataTypeService>().CreateAsync(richText, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        var alias = $"element{Some.Number()}";
        var element = new ContentType(strings, Constants.System.Root) { Alias = alias, Name = alias, Icon = "icon-document", IsElement = true };
        element.AddPropertyGroup("content", "Content");
        element.AddPropertyType(new PropertyType(strings, richText, "text") { Name = "Text" }, "content", "Content");
        element.AddPropertyType(new PropertyType(strings, await Some.TextDataTypeAsync(), "title") { Name = "Title" }, "content", "Content");
        var types = CmsHost.Get<IContentTypeService>();
        (await types.CreateAsync(element, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return types.Get(element.Key)!;
    }
}
