using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>What blocks of a body must be, whether they come from a file or from the CMS.</summary>
internal static class BodyRules
{
    /// <param name="before">The blocks before it.</param>
    /// <returns>What is wrong and what to do, each a sentence.</returns>
    internal static IEnumerable<(string What, string ToDo)> Check(BodyBlock block, IReadOnlyList<BodyBlock> before)
    {
        var type = BlockType.Of(block.Kind);
        var name = type.Word;
        if (type.NeedsTitle && block.Title is null)
        {
            yield return ($"The {name} has no {type.TitleAlias}.", $"Write it after {BodyText.Fence} {name}");
        }

        if (type.TitleAlias is null && block.Title is not null)
        {
            yield return ($"The block {name} has a title.", "Remove it: this block has none.");
        }

        if (block.Text.IsEmpty)
        {
            yield return ($"The block {name} is empty.", "Write its text, or remove the block.");
        }
        else if (block.Kind is BodyBlockKind.Checklist or BodyBlockKind.Sources && block.Text.Parts is not [TextList { IsNumbered: false }])
        {
            yield return ($"The block {name} is not one list.", "Write one list with - before each item and nothing else.");
        }
        else if (block.Kind == BodyBlockKind.Table && block.Text.Parts is not [TextTable])
        {
            yield return ($"The block {name} is not one table.", "Write one table with a header row and nothing else.");
        }

        if (before.Any(other => other.Kind == BodyBlockKind.Sources))
        {
            yield return ("Something follows the sources.", "Let the sources be the last block of the page.");
        }
    }
}
