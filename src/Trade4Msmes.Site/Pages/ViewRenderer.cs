using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Trade4Msmes.Site.Pages;

/// <summary>Renders a Razor view to UTF-8 bytes.</summary>
public sealed class ViewRenderer(IRazorViewEngine engine, ITempDataProvider tempData)
{
    public async Task<byte[]> RenderAsync(HttpContext http, string view, object model)
    {
        var found = engine.GetView(executingFilePath: null, view, isMainPage: true);
        if (!found.Success)
        {
            throw new InvalidOperationException($"There is no view {view}. Looked in: {string.Join(", ", found.SearchedLocations)}.");
        }

        var action = new ActionContext(http, http.GetRouteData(), new ActionDescriptor());
        using var bytes = new MemoryStream();
        await using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model };
            var context = new ViewContext(
                action, found.View, data, new TempDataDictionary(http, tempData), writer, new HtmlHelperOptions());
            await found.View.RenderAsync(context);
        }

        return bytes.ToArray();
    }
}
