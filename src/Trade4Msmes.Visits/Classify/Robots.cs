using System.Buffers;
using System.Text.RegularExpressions;

namespace Trade4Msmes.Visits.Classify;

/// <summary>What a robot comes for.</summary>
public enum RobotClass
{
    Search,
    AiTraining,
    AiFetch,
    Seo,
    Monitor,
    Other,
}

/// <param name="Name">As the list calls it; null for one that no list knows.</param>
public sealed record Robot(RobotClass Class, string? Name);

/// <summary>Tells robots from people by the user agent, and what a robot comes for.</summary>
public sealed class Robots
{
    // Longer ones are cut before the patterns see them: no browser sends more.
    private const int LongestUserAgent = 512;

    // Fetches one page because a person asked an assistant about it; the list only says "ai-crawler".
    private static readonly string[] Fetchers =
    [
        "ChatGPT-User", "Claude-User", "Perplexity-User", "PerplexityUser", "MistralAI-User", "Amzn-User", "DuckAssistBot", "Google-NotebookLM",
        "kagi-fetcher", "meta-externalfetcher", "Gemini-Deep-Research", "Devin", "linkReader", "PhindBot",
    ];

    private readonly Regex _signs;
    private readonly Known[] _known;

    public Robots(ClassLists lists)
    {
        _signs = new Regex(string.Join('|', lists.RobotSigns), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);
        _known = [.. lists.Robots.Select(robot => new Known(robot))];
    }

    /// <returns>Null for what looks like a person's browser.</returns>
    public Robot? Find(string userAgent)
    {
        var text = userAgent.Length > LongestUserAgent ? userAgent[..LongestUserAgent] : userAgent;
        if (IsPerson(text))
        {
            return null;
        }

        var known = Array.Find(_known, robot => robot.Matches(text));
        return known is null ? new Robot(RobotClass.Other, Name: null) : new Robot(known.Class, known.Name);
    }

    // Every browser names itself and its engine, with a slash and a space; what gives a web address is a robot that explains itself.
    private bool IsPerson(string userAgent) =>
        userAgent.Length >= 10 && userAgent.Contains(' ') && userAgent.Contains('/') && !userAgent.Contains("://", StringComparison.Ordinal)
        && !_signs.IsMatch(userAgent) && !Array.Exists(_known, robot => robot.IsAi && robot.Matches(userAgent));

    private static RobotClass ClassOf(ListedRobot robot)
    {
        if (Array.Exists(Fetchers, name => robot.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            return RobotClass.AiFetch;
        }

        return
            robot.Tags.Contains("search-engine") ? RobotClass.Search :
            robot.Tags.Contains("ai-crawler") ? RobotClass.AiTraining :
            robot.Tags.Contains("seo") || robot.Tags.Contains("advertising") ? RobotClass.Seo :
            robot.Tags.Contains("monitoring") || robot.Tags.Contains("scanner") ? RobotClass.Monitor :
            RobotClass.Other;
    }

    private sealed class Known
    {
        private static readonly SearchValues<char> PatternSigns = SearchValues.Create("\\[](){}^$*+?|.");

        private readonly string? _text;
        private readonly Regex? _pattern;

        public Known(ListedRobot robot)
        {
            Name = robot.Name;
            Class = ClassOf(robot);
            IsAi = robot.Tags.Contains("ai-crawler");
            // Most patterns are plain names; comparing text is ten times faster than a regular expression.
            var text = robot.Pattern.Replace("\\/", "/", StringComparison.Ordinal).Replace("\\.", "!", StringComparison.Ordinal);
            if (text.AsSpan().ContainsAny(PatternSigns))
            {
                _pattern = new Regex(robot.Pattern, RegexOptions.CultureInvariant);
            }
            else
            {
                _text = robot.Pattern.Replace("\\", "", StringComparison.Ordinal);
            }
        }

        public string Name { get; }

        public RobotClass Class { get; }

        public bool IsAi { get; }

        public bool Matches(string userAgent) =>
            _text is null ? _pattern!.IsMatch(userAgent) : userAgent.Contains(_text, StringComparison.Ordinal);
    }
}

public static class RobotClassNames
{
    /// <returns>The class as it is stored and exported.</returns>
    public static string Name(this RobotClass robot) => robot switch
    {
        RobotClass.Search => "search",
        RobotClass.AiTraining => "ai training",
        RobotClass.AiFetch => "ai fetch",
        RobotClass.Seo => "seo",
        RobotClass.Monitor => "monitor",
        RobotClass.Other => "other",
    };
}
