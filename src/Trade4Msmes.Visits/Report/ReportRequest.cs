namespace Trade4Msmes.Visits.Report;

/// <summary>What a report is asked for.</summary>
/// <param name="From">First day, UTC.</param>
/// <param name="To">Last day, UTC, included.</param>
/// <param name="By">Names of <see cref="Dimensions"/>, in the order of the columns; none gives one row of totals.</param>
/// <param name="Filters">Dimension and value; the values of one dimension are alternatives, different dimensions must all hold.</param>
public sealed record ReportRequest(
    DateOnly From, DateOnly To, IReadOnlyList<string> By, IReadOnlyList<KeyValuePair<string, string>> Filters)
{
    /// <returns>What is wrong with the request, in a sentence for the person who asked; null when it can be answered.</returns>
    public string? Problem()
    {
        if (From > To)
        {
            return $"The period begins on {From:yyyy-MM-dd} and ends before, on {To:yyyy-MM-dd}.";
        }

        var unknown = By.Concat(Filters.Select(filter => filter.Key)).FirstOrDefault(name => !Dimensions.All.ContainsKey(name));
        return unknown is null ? null : $"There is no dimension '{unknown}'. Use: {string.Join(", ", Dimensions.All.Keys)}.";
    }
}

/// <param name="Groups">A value for each dimension asked for; null where nothing is known.</param>
/// <param name="Visits">Visits of people, where the reader could be told apart.</param>
/// <param name="Visitors">Sum of each day's readers: who comes on two days counts twice.</param>
/// <param name="Views">Pages seen by people, with and without a mark of the reader.</param>
/// <param name="UnmarkedViews">Those among the views that belong to no visit, since the browser asked not to be followed.</param>
/// <param name="Bounces">Visits of one view.</param>
/// <param name="Seconds">From the first to the last view of each visit, summed; null when the report is by something that changes within a visit.</param>
/// <param name="Requests">Requests of every kind; more than the views only when the report is by kind or by robot.</param>
public sealed record ReportRow(
    IReadOnlyList<string?> Groups, long Visits, long Visitors, long Views, long UnmarkedViews, long Bounces, long? Seconds, long Requests);

/// <summary>An answer with what it rests on.</summary>
/// <param name="LastDaySealed">Figures of later days can still grow; null before the first day is sealed.</param>
public sealed record ReportResult(ReportRequest Request, IReadOnlyList<ReportRow> Rows, DateOnly? LastDaySealed);

/// <summary>The request can't be answered; the message says why, to the person who asked.</summary>
public sealed class ReportRequestException(string message) : Exception(message);
