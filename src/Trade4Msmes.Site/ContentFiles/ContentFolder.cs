using System.Text;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Reads a content folder: all or nothing, with everything that is wrong in it at once.</summary>
public static class ContentFolder
{
    /// <summary>The folder of the home page, below which all pages lie.</summary>
    internal const string HomeFolder = "home";

    /// <summary>What lies beside the pages and is no page: the words of the nomenclature.</summary>
    private static readonly string[] s_data = ["agreements", "economies", "hs"];

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="languages">Those of the site. Others are a problem.</param>
    /// <returns>The home page with all pages below it.</returns>
    /// <exception cref="ContentFileException">Something is wrong; it lists everything that is.</exception>
    public static PageFolder Read(string folder, IReadOnlyList<SiteLanguage> languages)
    {
        var reading = new Reading(folder, languages);
        var home = reading.Root();
        var problems = reading.Problems;
        return problems.Count == 0 && home is not null
            ? home
            : throw new ContentFileException(
                [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    /// <summary>The path below a content folder of a page's own folder.</summary>
    internal static string FolderOf(string path) => path == SitePath.Home ? HomeFolder : HomeFolder + path;

    private sealed class Reading(string folder, IReadOnlyList<SiteLanguage> languages)
    {
        private readonly List<ProblemList> _files = [];
        private readonly Dictionary<string, (string Text, ProblemList Problems)> _texts = new(StringComparer.Ordinal);
        private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

        internal IReadOnlyList<ContentProblem> Problems => [.. _files.SelectMany(file => file.All)];

        internal PageFolder? Root()
        {
            if (!Directory.Exists(Path.Combine(folder, HomeFolder)))
            {
                File(folder).Add(0, $"There is no folder {HomeFolder}.", "Give the folder that holds it: content/ of the site.");
                return null;
            }

            foreach (var other in Names(folder).Where(name => name != HomeFolder && !s_data.Contains(name)))
            {
                File(other).Add(0, "This is not content that the site knows.", $"Put pages below {HomeFolder}/, or remove it.");
            }

            var home = Page(SitePath.Home);
            if (home is not null)
            {
                new ContentChecks(home, languages, _paths, name => _texts[name]).Run();
            }

            return home;
        }

        /// <returns>Null when its page.yml says too little. The pages below are read all the same, for their problems.</returns>
        private PageFolder? Page(string path)
        {
            _paths.Add(path);
            var name = FolderOf(path);
            var entries = Names(Path.Combine(folder, name));
            var page = Yaml(name, path);
            var texts = new List<PageText>();
            foreach (var entry in entries.Where(entry => !IsFolder(name, entry) && entry != PageYaml.FileName))
            {
                if (Text($"{name}/{entry}", entry, page) is { } text)
                {
                    texts.Add(text);
                }
            }

            var children = new List<PageFolder>();
            foreach (var entry in entries.Where(entry => IsFolder(name, entry)))
            {
                if (!SitePath.IsName(entry))
                {
                    File($"{name}/{entry}").Add(0, "A folder can't have this name.", "Use lower-case letters a-z, digits, and single hyphens between words.");
                }
                else if (Page(SitePath.Below(path, entry)) is { } child)
                {
                    children.Add(child);
                }
            }

            foreach (var missing in languages.Where(language => language.IsMandatory && !entries.Contains(language.Code + LanguageFile.Extension)))
            {
                File($"{name}/{missing.Code}{LanguageFile.Extension}").Add(0, "There is no such file.", "Write it: no page goes without a text in this language.");
            }

            return page is null
                ? null
                : page with { Texts = texts, Children = [.. children.OrderBy(child => child.Sort).ThenBy(child => child.Path, StringComparer.Ordinal)] };
        }

        private PageFolder? Yaml(string name, string path)
        {
            var file = $"{name}/{PageYaml.FileName}";
            if (!System.IO.File.Exists(Path.Combine(folder, file)))
            {
                File(file).Add(0, "There is no such file.", "Write it: each folder is a page. See docs/content-files.md.");
                return null;
            }

            return Content(file) is var (text, problems) ? PageYaml.Read(text, path, languages, problems) : null;
        }

        private PageText? Text(string file, string entry, PageFolder? page)
        {
            var language = Path.GetFileNameWithoutExtension(entry);
            if (Path.GetExtension(entry) != LanguageFile.Extension)
            {
                File(file).Add(0, "This is no content file.", $"Remove it: a folder holds {PageYaml.FileName} and a file for each language, such as en.md.");
            }
            else if (!languages.Any(known => known.Code == language))
            {
                File(file).Add(
                    0, $"The site has no language '{language}'.",
                    $"Use one of {string.Join(", ", languages.Select(known => known.Code))}, or add it; see docs/add-a-language.md.");
            }
            else if (page is not null && Content(file) is var (text, problems))
            {
                return LanguageFile.Read(text, language, PageType.Find(page.Type)!, problems);
            }

            return null;
        }

        private (string Text, ProblemList Problems)? Content(string file)
        {
            var problems = File(file);
            var bytes = System.IO.File.ReadAllBytes(Path.Combine(folder, file));
            if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            {
                problems.Add(1, "The file begins with a byte order mark.", "Save it as UTF-8 without BOM.");
                return null;
            }

            try
            {
                var text = s_utf8.GetString(bytes);
                _texts[file] = (text, problems);
                if (text.IndexOf('\r', StringComparison.Ordinal) is >= 0 and var at)
                {
                    problems.Add(text.AsSpan(0, at).Count('\n') + 1, "The line ends with a carriage return.", "Save the file with LF line ends.");
                    return null;
                }

                return (text, problems);
            }
            catch (DecoderFallbackException)
            {
                problems.Add(0, "The file is not UTF-8.", "Save it as UTF-8 without BOM.");
                return null;
            }
        }

        private ProblemList File(string name)
        {
            var file = new ProblemList(name);
            _files.Add(file);
            return file;
        }

        private bool IsFolder(string name, string entry) => Directory.Exists(Path.Combine(folder, name, entry));

        /// <summary>Names that begin with a dot are left out: tools keep their own things there.</summary>
        private static List<string> Names(string path) =>
        [
            .. Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)!)
                .Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal),
        ];
    }
}
