namespace Trade4Msmes.Cms.Schema;

/// <summary>Checks what no file shows alone: that names lead somewhere, that nothing is there twice, that types fit together.</summary>
/// <param name="concerns">Whether to check an item: one whose file is faulty already would only repeat that.</param>
internal sealed class SchemaChecks(IReadOnlyDictionary<SchemaItem, SchemaFile> files, Func<SchemaItem, bool> concerns)
{
    private readonly SchemaSet _all = new([.. files.Keys]);

    internal void Run()
    {
        CheckDoubles();
        CheckLanguages();
        foreach (var item in files.Keys.Where(concerns))
        {
            CheckNeeds(item);
            switch (item)
            {
                case DataTypeItem dataType:
                    CheckBlocks(dataType);
                    break;
                case WordItem word:
                    CheckLevel(word);
                    break;
                case TypeItem type:
                    new TypeChecks(type, files[type], _all).Run();
                    break;
            }
        }

        CheckPartKeys("property", item => item.Properties.Select(property => property.Key));
        CheckPartKeys("tab", item => item.Tabs.Select(tab => tab.Key));
    }

    private void CheckDoubles()
    {
        foreach (var same in _all.Items.GroupBy(item => (item.Kind, item.Key)).Where(same => same.Count() > 1))
        {
            Report(same, same.Key.Key.ToString(), $"The key {same.Key.Key} is used by {Names(same)}.", "Give each its own key.");
        }

        // Data types may share a name.
        var named = _all.Items.Where(item => item.Kind != SchemaKind.DataType);
        foreach (var same in named.GroupBy(item => (item.Kind, item.Alias.ToUpperInvariant())).Where(same => same.Count() > 1))
        {
            Report(same, same.First().Alias, $"There are several items called '{same.First().Alias}'.", "Rename or remove one.");
        }
    }

    /// <summary>Properties and tabs have keys of their own, one of a kind across all types.</summary>
    private void CheckPartKeys(string part, Func<TypeItem, IEnumerable<Guid>> keys)
    {
        var uses = _all.Of<TypeItem>().Where(type => concerns(type)).SelectMany(type => keys(type).Select(key => (Type: type, Key: key)));
        foreach (var same in uses.GroupBy(use => use.Key).Where(same => same.Count() > 1))
        {
            Report(same.Select(use => use.Type), same.Key.ToString(), $"The {part} key {same.Key} is used more than once.", "Give each its own key.");
        }
    }

    private void CheckLanguages()
    {
        var languages = _all.Of<LanguageItem>().Where(language => concerns(language)).ToList();
        var defaults = languages.Where(language => language.IsDefault).ToList();
        if (languages.Count > 0 && defaults.Count != 1)
        {
            Report(
                defaults.Count == 0 ? languages : defaults, "IsDefault", $"{defaults.Count} languages are the default.",
                "Write <IsDefault>true</IsDefault> in exactly one.");
        }

        foreach (var language in languages.Where(language => Circles(language, Fallback)))
        {
            files[language].Problem(files[language].LineOf("<Fallback>"), "Its fallbacks lead back to itself.", "Name another fallback, or none.");
        }
    }

    private IEnumerable<SchemaItem> Fallback(SchemaItem language) =>
        language.Needs.Select(_all.Find).OfType<LanguageItem>();

    private void CheckNeeds(SchemaItem item)
    {
        var file = files[item];
        foreach (var need in item.Needs)
        {
            var name = need.Key?.ToString() ?? need.Alias!;
            var found = _all.Find(need);
            if (found is null)
            {
                var shown = need.Alias is null || need.Key is null ? name : $"'{need.Alias}' ({name})";
                file.Problem(
                    file.LineOf(name), $"There is no {Word(need.Kind)} {shown}.",
                    $"Add its file to {SchemaFiles.FolderOf(need.Kind)}, or correct the reference.");
            }
            else if (need.Alias is { } alias && found.Alias != alias)
            {
                file.Problem(file.LineOf(name), $"The {Word(need.Kind)} {name} is called '{found.Alias}', not '{alias}'.", "Write its alias.");
            }
        }
    }

    private void CheckBlocks(DataTypeItem dataType)
    {
        foreach (var need in dataType.IsBlockEditor ? dataType.Needs : [])
        {
            if (_all.Find(need) is ContentTypeItem { Info.IsElement: false } type)
            {
                files[dataType].Problem(
                    files[dataType].LineOf(need.Key.ToString()!), $"'{type.Alias}' is a block here, but not an element type.",
                    "Write <IsElement>true</IsElement> in its file, or remove the block.");
            }
        }
    }

    private void CheckLevel(WordItem word)
    {
        var level = word.Parent is null ? 0 : (_all.Of<WordItem>().FirstOrDefault(parent => parent.Alias == word.Parent)?.Level ?? 0) + 1;
        if (word.Level != level)
        {
            files[word].Problem(files[word].LineOf("Level="), "Level does not fit <Parent>.", $"Write Level=\"{level}\".");
        }

        if (Circles(word, item => item.Needs.Where(need => need.Kind == SchemaKind.Dictionary).Select(_all.Find).OfType<SchemaItem>()))
        {
            files[word].Problem(files[word].LineOf("<Parent>"), "Its parents lead back to itself.", "Name another parent, or none.");
        }
    }

    /// <summary>Whether an item leads back to itself.</summary>
    internal static bool Circles(SchemaItem start, Func<SchemaItem, IEnumerable<SchemaItem>> next)
    {
        var seen = new HashSet<SchemaItem>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<SchemaItem>(next(start));
        while (waiting.TryPop(out var item))
        {
            if (ReferenceEquals(item, start))
            {
                return true;
            }

            if (seen.Add(item))
            {
                foreach (var further in next(item))
                {
                    waiting.Push(further);
                }
            }
        }

        return false;
    }

    internal static string Word(SchemaKind kind) => kind switch
    {
        SchemaKind.Language => "language",
        SchemaKind.DataType => "data type",
        SchemaKind.Template => "template",
        SchemaKind.ContentType => "document type",
        SchemaKind.MediaType => "media type",
        SchemaKind.Dictionary => "dictionary item",
    };

    private static string Names(IEnumerable<SchemaItem> items) => string.Join(" and ", items.Select(item => $"'{item.Alias}'"));

    private void Report(IEnumerable<SchemaItem> items, string sought, string what, string toDo)
    {
        foreach (var file in items.Where(concerns).Select(item => files[item]).Distinct())
        {
            file.Problem(file.LineOf(sought), what, toDo);
        }
    }
}
