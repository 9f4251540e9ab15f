using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Schema;

/// <summary>Checks one document or media type against the others: what Umbraco would refuse, or would change on its own while saving.</summary>
internal sealed partial class TypeChecks(TypeItem type, SchemaFile file, SchemaSet all)
{
    internal void Run()
    {
        CheckAliases();
        CheckCompositions();
        foreach (var property in type.Properties)
        {
            CheckProperty(property);
        }

        CheckOrder();
        if (type is ContentTypeItem { DefaultTemplate: { } template } contentType
            && contentType.AllowedTemplates.All(allowed => allowed.Alias != template))
        {
            Problem("<DefaultTemplate>", $"The default template '{template}' is not among the allowed ones.", "Add it to <AllowedTemplates>.");
        }
    }

    private void CheckAliases()
    {
        var places = type.Properties.Select(property => (property.Alias, Place: $"<Alias>{property.Alias}<")).Append((type.Alias, "Alias=\""));
        foreach (var (alias, place) in places.Where(place => !Alias().IsMatch(place.Alias)))
        {
            Problem(place, $"'{alias}' can't be an alias.", "Use letters and digits, beginning with a letter.");
        }

        var taken = type.Properties.Select(property => property.Alias)
            .Concat(Composed().SelectMany(composition => composition.Properties).Select(property => property.Alias));
        foreach (var same in taken.GroupBy(alias => alias, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            Problem($"<Alias>{same.Key}<", $"It has the property '{same.Key}' twice, its compositions included.", "Rename or remove one.");
        }

        foreach (var same in type.Tabs.GroupBy(tab => tab.Alias, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            Problem($"<Alias>{same.Key}<", $"It has the tab '{same.Key}' twice.", "Rename or remove one.");
        }
    }

    private void CheckCompositions()
    {
        var named = type.Info.Compositions.Select(composition => composition.Key);
        foreach (var lists in new[] { named, type.Structure.Select(child => child.Key) })
        {
            foreach (var same in lists.GroupBy(key => key).Where(same => same.Count() > 1))
            {
                Problem(same.Key.ToString(), $"{same.Key} stands twice in one list.", "Keep one.");
            }
        }

        if (SchemaChecks.Circles(type, item => Compositions((TypeItem)item)))
        {
            Problem("<Compositions>", "Its compositions lead back to itself.", "Remove one.");
        }

        var tabs = Composed().SelectMany(composition => composition.Tabs).ToLookup(tab => tab.Alias, StringComparer.OrdinalIgnoreCase);
        foreach (var tab in type.Tabs.Where(tab => tabs[tab.Alias].Any(other => other.Type != tab.Type)))
        {
            Problem(tab.Key.ToString(), $"'{tab.Alias}' is a tab here and a group in a composition, or the other way round.", "Make them the same.");
        }
    }

    private void CheckProperty(PropertyItem property)
    {
        if (all.Items.FirstOrDefault(item => item.Key == property.DataType) is DataTypeItem dataType && dataType.EditorAlias != property.EditorAlias)
        {
            Problem(
                property.Key.ToString(),
                $"<Type> of '{property.Alias}' is {property.EditorAlias}, but its data type '{dataType.Alias}' uses {dataType.EditorAlias}.",
                $"Write {dataType.EditorAlias}.");
        }

        if ((property.Variations & ~type.Info.Variations) != ContentVariation.Nothing)
        {
            Problem(
                property.Key.ToString(), $"'{property.Alias}' varies, but its type does not.",
                "Change <Variations> of the property, or of the type in <Info>.");
        }

        try
        {
            _ = new Regex(property.Validation, RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException exception)
        {
            Problem(property.Key.ToString(), $"<Validation> of '{property.Alias}' is not a regular expression: {exception.Message}", "Correct it.");
        }
    }

    /// <summary>Umbraco renumbers properties that claim the same place; then an export would not give the file back.</summary>
    private void CheckOrder()
    {
        foreach (var same in type.Properties.GroupBy(property => (property.Tab, property.SortOrder)).Where(same => same.Count() > 1))
        {
            Problem(
                same.Last().Key.ToString(),
                $"{string.Join(" and ", same.Select(property => $"'{property.Alias}'"))} have the same SortOrder in one tab.", "Number them.");
        }
    }

    private List<TypeItem> Composed()
    {
        var found = new List<TypeItem>();
        var waiting = new Queue<TypeItem>(Compositions(type));
        while (waiting.TryDequeue(out var composition))
        {
            if (!found.Contains(composition) && !ReferenceEquals(composition, type))
            {
                found.Add(composition);
                foreach (var further in Compositions(composition))
                {
                    waiting.Enqueue(further);
                }
            }
        }

        return found;
    }

    private IEnumerable<TypeItem> Compositions(TypeItem item) =>
        item.Info.Compositions.Select(reference => all.Find(item.Kind, reference.Key.ToString("D"))).OfType<TypeItem>();

    private void Problem(string sought, string what, string toDo) => file.Problem(file.LineOf(sought), what, toDo);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex Alias();
}
