using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Trade4Msmes.Cms.Management.Document;

/// <summary>What an editor reads when Core says no. Null when it said yes.</summary>
internal static class DocumentOutcomes
{
    internal static IResult? ToHttp(ContentEditingOperationStatus status, DocumentRequest request, ContentValidationResult? validation) => status switch
    {
        ContentEditingOperationStatus.Success => null,
        ContentEditingOperationStatus.PropertyValidationError => Invalid(request, validation),
        ContentEditingOperationStatus.NotFound => Answers.NotFound("Document"),
        ContentEditingOperationStatus.ConcurrencyViolation => Answers.Bad(
            "Someone else saved first", "The page changed while you were editing. Reload it and make your change again; copy your text before you do.", status,
            StatusCodes.Status409Conflict),
        _ => Answers.Bad("Not saved", Sentence(status), status),
    };

    internal static IResult? ToHttp(ContentPublishingOperationStatus status, IEnumerable<string>? properties = null) => status switch
    {
        ContentPublishingOperationStatus.Success or ContentPublishingOperationStatus.Accepted => null,
        ContentPublishingOperationStatus.ContentNotFound => Answers.NotFound("Document"),
        ContentPublishingOperationStatus.ContentInvalid => Answers.Bad(
            "Not published", properties?.ToArray() is { Length: > 0 } names
                ? $"These fields are not filled in as they must be: {string.Join(", ", names)}."
                : "Some fields are not filled in as they must be.", status),
        ContentPublishingOperationStatus.MandatoryCultureMissing => Answers.Bad(
            "Not published", "A mandatory language is not published yet. Publish it together with this one.", status),
        ContentPublishingOperationStatus.PathNotPublished => Answers.Bad(
            "Not published", "The page above this one is not published. Publish it first.", status),
        ContentPublishingOperationStatus.CannotUnpublishWhenReferenced => Answers.Bad(
            "Not unpublished", "Other pages use this one. Remove those links first.", status),
        _ => Answers.Bad("Not published", Sentence(status), status),
    };

    private static string Sentence(Enum status)
    {
        var words = string.Concat(status.ToString().Select((letter, place) => place > 0 && char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
        return $"The site refused: {words}.";
    }

    // A message belongs to a value of the request by its place there; the client finds the field by it.
    private static IResult Invalid(DocumentRequest request, ContentValidationResult? validation)
    {
        var errors = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        var missing = new List<MissingValue>();
        foreach (var error in validation?.ValidationErrors ?? [])
        {
            var place = request.Values.Select((value, index) => (value, index))
                .Where(pair => pair.value.Alias == error.Alias && pair.value.Culture == error.Culture && pair.value.Segment == error.Segment)
                .Select(pair => pair.index).DefaultIfEmpty(-1).First();
            if (place < 0)
            {
                missing.Add(MissingValue.Of(error));
            }
            else
            {
                errors[$"$.values[{place}].value{error.JsonPath}"] = error.ErrorMessages;
            }
        }

        return Answers.Of(new Problem("Validation failed", "One or more properties did not pass validation", nameof(ContentEditingOperationStatus.PropertyValidationError))
        {
            Errors = errors,
            MissingValues = missing,
        });
    }
}
