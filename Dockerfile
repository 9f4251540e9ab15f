# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The lists that visits are classified with come through npm.
RUN apt-get update && apt-get install --yes --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/Trade4Msmes.Site --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# pg_dump and pg_restore for backup and restore, from PostgreSQL's own packages: they must not be older than the server of compose.yaml.
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates postgresql-common \
    && /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y \
    && apt-get install --yes --no-install-recommends postgresql-client-17 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
# All state lies below these three; the rest of the file system can be read-only.
RUN mkdir -p umbraco/Data umbraco/Logs wwwroot/media && chown -R $APP_UID umbraco wwwroot/media
VOLUME ["/app/umbraco", "/app/wwwroot/media"]
USER $APP_UID
ENV ASPNETCORE_URLS=http://+:8080
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["dotnet", "Trade4Msmes.Site.dll", "health"]
ENTRYPOINT ["dotnet", "Trade4Msmes.Site.dll"]
