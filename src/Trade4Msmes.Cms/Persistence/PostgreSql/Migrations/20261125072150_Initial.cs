using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Trade4Msmes.Cms.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cmsDictionary",
                columns: table => new
                {
                    pk = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "character varying(450)", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsDictionary", x => x.pk);
                    table.UniqueConstraint("AK_cmsDictionary_id", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsDictionary_cmsDictionary_parent",
                        column: x => x.parent,
                        principalTable: "cmsDictionary",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoAudit",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    performingUserId = table.Column<int>(type: "integer", nullable: false),
                    performingUserKey = table.Column<Guid>(type: "uuid", nullable: true),
                    performingDetails = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true),
                    performingIp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    eventDateUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    affectedUserId = table.Column<int>(type: "integer", nullable: false),
                    affectedUserKey = table.Column<Guid>(type: "uuid", nullable: true),
                    affectedDetails = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true),
                    eventType = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    eventDetails = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoAudit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoCacheInstruction",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    utcStamp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    jsonInstruction = table.Column<string>(type: "text", nullable: false),
                    originated = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    instructionCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoCacheInstruction", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLogin",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    userOrMemberKey = table.Column<Guid>(type: "uuid", nullable: false),
                    loginProvider = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    providerKey = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    createDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    userData = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLogin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoKeyValue",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                    updated = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoKeyValue", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLanguage",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    languageISOCode = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    languageCultureName = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    isDefaultVariantLang = table.Column<bool>(type: "boolean", nullable: false),
                    mandatory = table.Column<bool>(type: "boolean", nullable: false),
                    fallbackLanguageId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLanguage", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoLanguage_umbracoLanguage_fallbackLanguageId",
                        column: x => x.fallbackLanguageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLastSynced",
                columns: table => new
                {
                    machineId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    lastSyncedInternalId = table.Column<int>(type: "integer", nullable: true),
                    lastSyncedExternalId = table.Column<int>(type: "integer", nullable: true),
                    lastSyncedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLastSynced", x => x.machineId);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLog",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    userId = table.Column<int>(type: "integer", nullable: true),
                    NodeId = table.Column<int>(type: "integer", nullable: false),
                    entityType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Datestamp = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    logHeader = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    logComment = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    parameters = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLog", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoLongRunningOperation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    result = table.Column<string>(type: "text", nullable: true),
                    createDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expirationDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoLongRunningOperation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoNode",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    uniqueId = table.Column<Guid>(type: "uuid", nullable: false),
                    parentId = table.Column<int>(type: "integer", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    path = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    sortOrder = table.Column<int>(type: "integer", nullable: false),
                    trashed = table.Column<bool>(type: "boolean", nullable: false),
                    nodeUser = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    nodeObjectType = table.Column<Guid>(type: "uuid", nullable: false),
                    createDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoNode", x => x.id);
                    table.UniqueConstraint("AK_umbracoNode_uniqueId", x => x.uniqueId);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelationType",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    typeUniqueId = table.Column<Guid>(type: "uuid", nullable: false),
                    dual = table.Column<bool>(type: "boolean", nullable: false),
                    parentObjectType = table.Column<Guid>(type: "uuid", nullable: true),
                    childObjectType = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    alias = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    isDependency = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelationType", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRepositoryCacheVersion",
                columns: table => new
                {
                    identifier = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    version = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRepositoryCacheVersion", x => x.identifier);
                });

            migrationBuilder.CreateTable(
                name: "umbracoServer",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    computerName = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    registeredDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lastNotifiedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    isActive = table.Column<bool>(type: "boolean", nullable: false),
                    isSchedulingPublisher = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoServer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoTwoFactorLogin",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    userOrMemberKey = table.Column<Guid>(type: "uuid", nullable: false),
                    providerName = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    secret = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoTwoFactorLogin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    userDisabled = table.Column<bool>(type: "boolean", nullable: false),
                    userNoConsole = table.Column<bool>(type: "boolean", nullable: false),
                    userName = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    userLogin = table.Column<string>(type: "character varying(125)", maxLength: 125, nullable: false),
                    userLoginLower = table.Column<string>(type: "character varying(125)", maxLength: 125, nullable: false),
                    userPassword = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    passwordConfig = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    userEmail = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    userLanguage = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    securityStampToken = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    failedLoginAttempts = table.Column<int>(type: "integer", nullable: false),
                    lastLockoutDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lastPasswordChangeDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lastLoginDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    emailConfirmedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    invitedDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    createDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    avatar = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    kind = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser", x => x.id);
                    table.UniqueConstraint("AK_umbracoUser_key", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "umbracoExternalLoginToken",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    externalLoginId = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                    createDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoExternalLoginToken", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoExternalLoginToken_umbracoExternalLogin_externalLogi~",
                        column: x => x.externalLoginId,
                        principalTable: "umbracoExternalLogin",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsLanguageText",
                columns: table => new
                {
                    pk = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UniqueId = table.Column<Guid>(type: "uuid", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsLanguageText", x => x.pk);
                    table.ForeignKey(
                        name: "FK_cmsLanguageText_cmsDictionary_UniqueId",
                        column: x => x.UniqueId,
                        principalTable: "cmsDictionary",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsLanguageText_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsTags",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    group = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: true),
                    tag = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTags", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsTags_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    icon = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    thumbnail = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    description = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: true),
                    listView = table.Column<Guid>(type: "uuid", nullable: true),
                    isElement = table.Column<bool>(type: "boolean", nullable: false),
                    allowAtRoot = table.Column<bool>(type: "boolean", nullable: false),
                    allowedInLibrary = table.Column<bool>(type: "boolean", nullable: false),
                    variations = table.Column<byte>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_cmsContentType_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsTemplate",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    alias = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTemplate", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_cmsTemplate_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDataType",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    propertyEditorAlias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    propertyEditorUiAlias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    dbType = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    config = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDataType", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoDataType_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentUrl",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    uniqueId = table.Column<Guid>(type: "uuid", nullable: false),
                    isDraft = table.Column<bool>(type: "boolean", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: true),
                    urlSegment = table.Column<string>(type: "text", nullable: false),
                    isPrimary = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentUrl", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrl_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrl_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentUrlAlias",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    uniqueId = table.Column<Guid>(type: "uuid", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: true),
                    alias = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentUrlAlias", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrlAlias_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentUrlAlias_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDomain",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    domainDefaultLanguage = table.Column<int>(type: "integer", nullable: true),
                    domainRootStructureID = table.Column<int>(type: "integer", nullable: true),
                    domainName = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    sortOrder = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDomain", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDomain_umbracoLanguage_domainDefaultLanguage",
                        column: x => x.domainDefaultLanguage,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoDomain_umbracoNode_domainRootStructureID",
                        column: x => x.domainRootStructureID,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRedirectUrl",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contentKey = table.Column<Guid>(type: "uuid", nullable: false),
                    createDateUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    url = table.Column<string>(type: "text", nullable: false),
                    culture = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    urlHash = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRedirectUrl", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoRedirectUrl_umbracoNode_contentKey",
                        column: x => x.contentKey,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    userGroupAlias = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    userGroupName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "text", nullable: true),
                    icon = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    hasAccessToAllLanguages = table.Column<bool>(type: "boolean", nullable: false),
                    startContentId = table.Column<int>(type: "integer", nullable: true),
                    startMediaId = table.Column<int>(type: "integer", nullable: true),
                    startElementId = table.Column<int>(type: "integer", nullable: true),
                    createDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    updateDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup", x => x.id);
                    table.UniqueConstraint("AK_umbracoUserGroup_key", x => x.key);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup_umbracoNode_startContentId",
                        column: x => x.startContentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup_umbracoNode_startMediaId",
                        column: x => x.startMediaId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "umbracoRelation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    parentId = table.Column<int>(type: "integer", nullable: false),
                    childId = table.Column<int>(type: "integer", nullable: false),
                    relType = table.Column<int>(type: "integer", nullable: false),
                    datetime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoRelation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode_childId",
                        column: x => x.childId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoNode_parentId",
                        column: x => x.parentId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoRelation_umbracoRelationType_relType",
                        column: x => x.relType,
                        principalTable: "umbracoRelationType",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2ClientId",
                columns: table => new
                {
                    userId = table.Column<int>(type: "integer", nullable: false),
                    clientId = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2ClientId", x => new { x.userId, x.clientId });
                    table.ForeignKey(
                        name: "FK_umbracoUser2ClientId_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2NodeNotify",
                columns: table => new
                {
                    userId = table.Column<int>(type: "integer", nullable: false),
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    action = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2NodeNotify", x => new { x.userId, x.nodeId, x.action });
                    table.ForeignKey(
                        name: "FK_umbracoUser2NodeNotify_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUser2NodeNotify_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserData",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    userKey = table.Column<Guid>(type: "uuid", nullable: false),
                    group = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    identifier = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserData", x => x.key);
                    table.ForeignKey(
                        name: "FK_umbracoUserData_umbracoUser_userKey",
                        column: x => x.userKey,
                        principalTable: "umbracoUser",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserLogin",
                columns: table => new
                {
                    sessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    userId = table.Column<int>(type: "integer", nullable: false),
                    loggedInUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lastValidatedUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    loggedOutUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ipAddress = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserLogin", x => x.sessionId);
                    table.ForeignKey(
                        name: "FK_umbracoUserLogin_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserStartNode",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    userId = table.Column<int>(type: "integer", nullable: false),
                    startNode = table.Column<int>(type: "integer", nullable: false),
                    startNodeType = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserStartNode", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserStartNode_umbracoNode_startNode",
                        column: x => x.startNode,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUserStartNode_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentType2ContentType",
                columns: table => new
                {
                    parentContentTypeId = table.Column<int>(type: "integer", nullable: false),
                    childContentTypeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentType2ContentType", x => new { x.parentContentTypeId, x.childContentTypeId });
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_cmsContentType_childContentTypeId",
                        column: x => x.childContentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsContentType2ContentType_cmsContentType_parentContentType~",
                        column: x => x.parentContentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsContentTypeAllowedContentType",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    AllowedId = table.Column<int>(type: "integer", nullable: false),
                    SortOrder = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsContentTypeAllowedContentType", x => new { x.Id, x.AllowedId });
                    table.ForeignKey(
                        name: "FK_cmsContentTypeAllowedContentType_cmsContentType_AllowedId",
                        column: x => x.AllowedId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsContentTypeAllowedContentType_cmsContentType_Id",
                        column: x => x.Id,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyTypeGroup",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    uniqueID = table.Column<Guid>(type: "uuid", nullable: false),
                    contenttypeNodeId = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<short>(type: "smallint", nullable: false),
                    text = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    sortorder = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyTypeGroup", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyTypeGroup_cmsContentType_contenttypeNodeId",
                        column: x => x.contenttypeNodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContent",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    contentTypeId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContent", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoContent_cmsContentType_contentTypeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_umbracoContent_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersionCleanupPolicy",
                columns: table => new
                {
                    contentTypeId = table.Column<int>(type: "integer", nullable: false),
                    preventCleanup = table.Column<bool>(type: "boolean", nullable: false),
                    keepAllVersionsNewerThanDays = table.Column<int>(type: "integer", nullable: true),
                    keepLatestVersionPerDayForDays = table.Column<int>(type: "integer", nullable: true),
                    updated = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersionCleanupPolicy", x => x.contentTypeId);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCleanupPolicy_cmsContentType_contentTy~",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsDocumentType",
                columns: table => new
                {
                    contentTypeNodeId = table.Column<int>(type: "integer", nullable: false),
                    templateNodeId = table.Column<int>(type: "integer", nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsDocumentType", x => new { x.contentTypeNodeId, x.templateNodeId });
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_cmsContentType_contentTypeNodeId",
                        column: x => x.contentTypeNodeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsDocumentType_cmsTemplate_templateNodeId",
                        column: x => x.templateNodeId,
                        principalTable: "cmsTemplate",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUser2UserGroup",
                columns: table => new
                {
                    userId = table.Column<int>(type: "integer", nullable: false),
                    userGroupId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUser2UserGroup", x => new { x.userId, x.userGroupId });
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUserGroup_userGroupId",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUser2UserGroup_umbracoUser_userId",
                        column: x => x.userId,
                        principalTable: "umbracoUser",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2App",
                columns: table => new
                {
                    userGroupId = table.Column<int>(type: "integer", nullable: false),
                    app = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2App", x => new { x.userGroupId, x.app });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2App_umbracoUserGroup_userGroupId",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2GranularPermission",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    userGroupKey = table.Column<Guid>(type: "uuid", nullable: false),
                    uniqueId = table.Column<Guid>(type: "uuid", nullable: true),
                    permission = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    context = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2GranularPermission", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2GranularPermission_umbracoNode_uniqueId",
                        column: x => x.uniqueId,
                        principalTable: "umbracoNode",
                        principalColumn: "uniqueId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2GranularPermission_umbracoUserGroup_userGr~",
                        column: x => x.userGroupKey,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Language",
                columns: table => new
                {
                    userGroupId = table.Column<int>(type: "integer", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Language", x => new { x.userGroupId, x.languageId });
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Language_umbracoUserGroup_userGroupId",
                        column: x => x.userGroupId,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoUserGroup2Permission",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    userGroupKey = table.Column<Guid>(type: "uuid", nullable: false),
                    permission = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoUserGroup2Permission", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoUserGroup2Permission_umbracoUserGroup_userGroupKey",
                        column: x => x.userGroupKey,
                        principalTable: "umbracoUserGroup",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsPropertyType",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UniqueID = table.Column<Guid>(type: "uuid", nullable: false),
                    dataTypeId = table.Column<int>(type: "integer", nullable: false),
                    contentTypeId = table.Column<int>(type: "integer", nullable: false),
                    propertyTypeGroupId = table.Column<int>(type: "integer", nullable: true),
                    Alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    sortOrder = table.Column<int>(type: "integer", nullable: false),
                    mandatory = table.Column<bool>(type: "boolean", nullable: false),
                    mandatoryMessage = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    validationRegExp = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    validationRegExpMessage = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    labelOnTop = table.Column<bool>(type: "boolean", nullable: false),
                    variations = table.Column<byte>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsPropertyType", x => x.id);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsContentType_contentTypeId",
                        column: x => x.contentTypeId,
                        principalTable: "cmsContentType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_cmsPropertyTypeGroup_propertyTypeGroupId",
                        column: x => x.propertyTypeGroupId,
                        principalTable: "cmsPropertyTypeGroup",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_cmsPropertyType_umbracoDataType_dataTypeId",
                        column: x => x.dataTypeId,
                        principalTable: "umbracoDataType",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentSchedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: true),
                    date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    action = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentSchedule", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentSchedule_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    versionDate = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    userId = table.Column<int>(type: "integer", nullable: true),
                    current = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true),
                    preventCleanup = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersion_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocument",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    published = table.Column<bool>(type: "boolean", nullable: false),
                    edited = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocument", x => x.nodeId);
                    table.ForeignKey(
                        name: "FK_umbracoDocument_umbracoContent_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoContent",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cmsTagRelationship",
                columns: table => new
                {
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    propertyTypeId = table.Column<int>(type: "integer", nullable: false),
                    tagId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmsTagRelationship", x => new { x.nodeId, x.propertyTypeId, x.tagId });
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_cmsPropertyType_propertyTypeId",
                        column: x => x.propertyTypeId,
                        principalTable: "cmsPropertyType",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_cmsTags_tagId",
                        column: x => x.tagId,
                        principalTable: "cmsTags",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cmsTagRelationship_umbracoNode_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoNode",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoContentVersionCultureVariation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    versionId = table.Column<int>(type: "integer", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    availableUserId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoContentVersionCultureVariation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoContentVersion~",
                        column: x => x.versionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoContentVersionCultureVariation_umbracoLanguage_langu~",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    templateId = table.Column<int>(type: "integer", nullable: true),
                    published = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentVersion_umbracoContentVersion_id",
                        column: x => x.id,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoMediaVersion",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    path = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoMediaVersion", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoMediaVersion_umbracoContentVersion_id",
                        column: x => x.id,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "umbracoPropertyData",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    versionId = table.Column<int>(type: "integer", nullable: false),
                    propertyTypeId = table.Column<int>(type: "integer", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: true),
                    segment = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    intValue = table.Column<int>(type: "integer", nullable: true),
                    decimalValue = table.Column<decimal>(type: "numeric(20,9)", precision: 20, scale: 9, nullable: true),
                    dateValue = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    textValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoPropertyData", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_cmsPropertyType_propertyTypeId",
                        column: x => x.propertyTypeId,
                        principalTable: "cmsPropertyType",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_umbracoContentVersion_versionId",
                        column: x => x.versionId,
                        principalTable: "umbracoContentVersion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoPropertyData_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "umbracoDocumentCultureVariation",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    nodeId = table.Column<int>(type: "integer", nullable: false),
                    languageId = table.Column<int>(type: "integer", nullable: false),
                    edited = table.Column<bool>(type: "boolean", nullable: false),
                    available = table.Column<bool>(type: "boolean", nullable: false),
                    published = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_umbracoDocumentCultureVariation", x => x.id);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentCultureVariation_umbracoDocument_nodeId",
                        column: x => x.nodeId,
                        principalTable: "umbracoDocument",
                        principalColumn: "nodeId",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_umbracoDocumentCultureVariation_umbracoLanguage_languageId",
                        column: x => x.languageId,
                        principalTable: "umbracoLanguage",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentType_alias",
                table: "cmsContentType",
                column: "alias");

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentType2ContentType_childContentTypeId",
                table: "cmsContentType2ContentType",
                column: "childContentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsContentTypeAllowedContentType_AllowedId",
                table: "cmsContentTypeAllowedContentType",
                column: "AllowedId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_key",
                table: "cmsDictionary",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsDictionary_parent",
                table: "cmsDictionary",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_cmsDocumentType_templateNodeId",
                table: "cmsDocumentType",
                column: "templateNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsLanguageText_languageId_UniqueId",
                table: "cmsLanguageText",
                columns: new[] { "languageId", "UniqueId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsLanguageText_UniqueId",
                table: "cmsLanguageText",
                column: "UniqueId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_contentTypeId_Alias",
                table: "cmsPropertyType",
                columns: new[] { "contentTypeId", "Alias" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_dataTypeId",
                table: "cmsPropertyType",
                column: "dataTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_propertyTypeGroupId",
                table: "cmsPropertyType",
                column: "propertyTypeGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyType_UniqueID",
                table: "cmsPropertyType",
                column: "UniqueID",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeGroup_contenttypeNodeId",
                table: "cmsPropertyTypeGroup",
                column: "contenttypeNodeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsPropertyTypeGroup_uniqueID",
                table: "cmsPropertyTypeGroup",
                column: "uniqueID",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsTagRelationship_propertyTypeId",
                table: "cmsTagRelationship",
                column: "propertyTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsTagRelationship_tagId_nodeId",
                table: "cmsTagRelationship",
                columns: new[] { "tagId", "nodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags_group_tag_languageId",
                table: "cmsTags",
                columns: new[] { "group", "tag", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmsTags_languageId",
                table: "cmsTags",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_cmsTemplate_alias",
                table: "cmsTemplate",
                column: "alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoAudit_eventDateUtc",
                table: "umbracoAudit",
                column: "eventDateUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoCacheInstruction_utcStamp",
                table: "umbracoCacheInstruction",
                column: "utcStamp");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContent_contentTypeId",
                table: "umbracoContent",
                column: "contentTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentSchedule_date",
                table: "umbracoContentSchedule",
                column: "date");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentSchedule_nodeId",
                table: "umbracoContentSchedule",
                column: "nodeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersion_nodeId_current",
                table: "umbracoContentVersion",
                columns: new[] { "nodeId", "current" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersionCultureVariation_languageId",
                table: "umbracoContentVersionCultureVariation",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoContentVersionCultureVariation_versionId_languageId",
                table: "umbracoContentVersionCultureVariation",
                columns: new[] { "versionId", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDataType_propertyEditorAlias",
                table: "umbracoDataType",
                column: "propertyEditorAlias");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocument_published",
                table: "umbracoDocument",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentCultureVariation_languageId",
                table: "umbracoDocumentCultureVariation",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentCultureVariation_nodeId_languageId",
                table: "umbracoDocumentCultureVariation",
                columns: new[] { "nodeId", "languageId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrl_languageId",
                table: "umbracoDocumentUrl",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrl_uniqueId_languageId_isDraft_urlSegment",
                table: "umbracoDocumentUrl",
                columns: new[] { "uniqueId", "languageId", "isDraft", "urlSegment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrlAlias_languageId",
                table: "umbracoDocumentUrlAlias",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentUrlAlias_uniqueId_languageId_alias",
                table: "umbracoDocumentUrlAlias",
                columns: new[] { "uniqueId", "languageId", "alias" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDocumentVersion_published",
                table: "umbracoDocumentVersion",
                column: "published");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_domainDefaultLanguage",
                table: "umbracoDomain",
                column: "domainDefaultLanguage");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_domainName",
                table: "umbracoDomain",
                column: "domainName");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_domainRootStructureID_sortOrder",
                table: "umbracoDomain",
                columns: new[] { "domainRootStructureID", "sortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoDomain_key",
                table: "umbracoDomain",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_loginProvider_providerKey",
                table: "umbracoExternalLogin",
                columns: new[] { "loginProvider", "providerKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLogin_userOrMemberKey_loginProvider",
                table: "umbracoExternalLogin",
                columns: new[] { "userOrMemberKey", "loginProvider" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoExternalLoginToken_externalLoginId_name",
                table: "umbracoExternalLoginToken",
                columns: new[] { "externalLoginId", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_fallbackLanguageId",
                table: "umbracoLanguage",
                column: "fallbackLanguageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_key",
                table: "umbracoLanguage",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLanguage_languageISOCode",
                table: "umbracoLanguage",
                column: "languageISOCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLastSynced_lastSyncedDate",
                table: "umbracoLastSynced",
                column: "lastSyncedDate");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_logHeader_Datestamp",
                table: "umbracoLog",
                columns: new[] { "logHeader", "Datestamp" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_NodeId_Datestamp",
                table: "umbracoLog",
                columns: new[] { "NodeId", "Datestamp" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLog_userId_Datestamp",
                table: "umbracoLog",
                columns: new[] { "userId", "Datestamp" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLongRunningOperation_type_status",
                table: "umbracoLongRunningOperation",
                columns: new[] { "type", "status" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoLongRunningOperation_updateDate",
                table: "umbracoLongRunningOperation",
                column: "updateDate");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoMediaVersion_path",
                table: "umbracoMediaVersion",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_nodeObjectType_trashed_sortOrder",
                table: "umbracoNode",
                columns: new[] { "nodeObjectType", "trashed", "sortOrder" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_parentId_nodeObjectType",
                table: "umbracoNode",
                columns: new[] { "parentId", "nodeObjectType" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_path",
                table: "umbracoNode",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoNode_uniqueId",
                table: "umbracoNode",
                column: "uniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_languageId",
                table: "umbracoPropertyData",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_propertyTypeId",
                table: "umbracoPropertyData",
                column: "propertyTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoPropertyData_versionId_propertyTypeId_languageId_seg~",
                table: "umbracoPropertyData",
                columns: new[] { "versionId", "propertyTypeId", "languageId", "segment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRedirectUrl_contentKey",
                table: "umbracoRedirectUrl",
                column: "contentKey");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRedirectUrl_createDateUtc",
                table: "umbracoRedirectUrl",
                column: "createDateUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRedirectUrl_urlHash_contentKey_culture_createDateUtc",
                table: "umbracoRedirectUrl",
                columns: new[] { "urlHash", "contentKey", "culture", "createDateUtc" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_childId_relType",
                table: "umbracoRelation",
                columns: new[] { "childId", "relType" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_parentId_childId_relType",
                table: "umbracoRelation",
                columns: new[] { "parentId", "childId", "relType" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelation_relType",
                table: "umbracoRelation",
                column: "relType");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_alias",
                table: "umbracoRelationType",
                column: "alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_name",
                table: "umbracoRelationType",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoRelationType_typeUniqueId",
                table: "umbracoRelationType",
                column: "typeUniqueId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoServer_computerName",
                table: "umbracoServer",
                column: "computerName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoServer_lastNotifiedDate",
                table: "umbracoServer",
                column: "lastNotifiedDate");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoTwoFactorLogin_userOrMemberKey_providerName",
                table: "umbracoTwoFactorLogin",
                columns: new[] { "userOrMemberKey", "providerName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_userEmail",
                table: "umbracoUser",
                column: "userEmail");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_userLoginLower",
                table: "umbracoUser",
                column: "userLoginLower",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser_userName",
                table: "umbracoUser",
                column: "userName");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser2ClientId_clientId",
                table: "umbracoUser2ClientId",
                column: "clientId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser2NodeNotify_nodeId_action",
                table: "umbracoUser2NodeNotify",
                columns: new[] { "nodeId", "action" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUser2UserGroup_userGroupId",
                table: "umbracoUser2UserGroup",
                column: "userGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserData_group_identifier",
                table: "umbracoUserData",
                columns: new[] { "group", "identifier" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserData_userKey_group_identifier",
                table: "umbracoUserData",
                columns: new[] { "userKey", "group", "identifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_startContentId",
                table: "umbracoUserGroup",
                column: "startContentId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_startMediaId",
                table: "umbracoUserGroup",
                column: "startMediaId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupAlias",
                table: "umbracoUserGroup",
                column: "userGroupAlias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup_userGroupName",
                table: "umbracoUserGroup",
                column: "userGroupName");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2App_app",
                table: "umbracoUserGroup2App",
                column: "app");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermission_uniqueId",
                table: "umbracoUserGroup2GranularPermission",
                column: "uniqueId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2GranularPermission_userGroupKey_uniqueId",
                table: "umbracoUserGroup2GranularPermission",
                columns: new[] { "userGroupKey", "uniqueId" });

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2Language_languageId",
                table: "umbracoUserGroup2Language",
                column: "languageId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserGroup2Permission_userGroupKey_permission",
                table: "umbracoUserGroup2Permission",
                columns: new[] { "userGroupKey", "permission" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserLogin_lastValidatedUtc",
                table: "umbracoUserLogin",
                column: "lastValidatedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserLogin_userId",
                table: "umbracoUserLogin",
                column: "userId");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserStartNode_startNode",
                table: "umbracoUserStartNode",
                column: "startNode");

            migrationBuilder.CreateIndex(
                name: "IX_umbracoUserStartNode_userId_startNodeType_startNode",
                table: "umbracoUserStartNode",
                columns: new[] { "userId", "startNodeType", "startNode" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cmsContentType2ContentType");

            migrationBuilder.DropTable(
                name: "cmsContentTypeAllowedContentType");

            migrationBuilder.DropTable(
                name: "cmsDocumentType");

            migrationBuilder.DropTable(
                name: "cmsLanguageText");

            migrationBuilder.DropTable(
                name: "cmsTagRelationship");

            migrationBuilder.DropTable(
                name: "umbracoAudit");

            migrationBuilder.DropTable(
                name: "umbracoCacheInstruction");

            migrationBuilder.DropTable(
                name: "umbracoContentSchedule");

            migrationBuilder.DropTable(
                name: "umbracoContentVersionCleanupPolicy");

            migrationBuilder.DropTable(
                name: "umbracoContentVersionCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoDocumentCultureVariation");

            migrationBuilder.DropTable(
                name: "umbracoDocumentUrl");

            migrationBuilder.DropTable(
                name: "umbracoDocumentUrlAlias");

            migrationBuilder.DropTable(
                name: "umbracoDocumentVersion");

            migrationBuilder.DropTable(
                name: "umbracoDomain");

            migrationBuilder.DropTable(
                name: "umbracoExternalLoginToken");

            migrationBuilder.DropTable(
                name: "umbracoKeyValue");

            migrationBuilder.DropTable(
                name: "umbracoLastSynced");

            migrationBuilder.DropTable(
                name: "umbracoLog");

            migrationBuilder.DropTable(
                name: "umbracoLongRunningOperation");

            migrationBuilder.DropTable(
                name: "umbracoMediaVersion");

            migrationBuilder.DropTable(
                name: "umbracoPropertyData");

            migrationBuilder.DropTable(
                name: "umbracoRedirectUrl");

            migrationBuilder.DropTable(
                name: "umbracoRelation");

            migrationBuilder.DropTable(
                name: "umbracoRepositoryCacheVersion");

            migrationBuilder.DropTable(
                name: "umbracoServer");

            migrationBuilder.DropTable(
                name: "umbracoTwoFactorLogin");

            migrationBuilder.DropTable(
                name: "umbracoUser2ClientId");

            migrationBuilder.DropTable(
                name: "umbracoUser2NodeNotify");

            migrationBuilder.DropTable(
                name: "umbracoUser2UserGroup");

            migrationBuilder.DropTable(
                name: "umbracoUserData");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2App");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2GranularPermission");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Language");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup2Permission");

            migrationBuilder.DropTable(
                name: "umbracoUserLogin");

            migrationBuilder.DropTable(
                name: "umbracoUserStartNode");

            migrationBuilder.DropTable(
                name: "cmsTemplate");

            migrationBuilder.DropTable(
                name: "cmsDictionary");

            migrationBuilder.DropTable(
                name: "cmsTags");

            migrationBuilder.DropTable(
                name: "umbracoDocument");

            migrationBuilder.DropTable(
                name: "umbracoExternalLogin");

            migrationBuilder.DropTable(
                name: "cmsPropertyType");

            migrationBuilder.DropTable(
                name: "umbracoContentVersion");

            migrationBuilder.DropTable(
                name: "umbracoRelationType");

            migrationBuilder.DropTable(
                name: "umbracoUserGroup");

            migrationBuilder.DropTable(
                name: "umbracoUser");

            migrationBuilder.DropTable(
                name: "umbracoLanguage");

            migrationBuilder.DropTable(
                name: "cmsPropertyTypeGroup");

            migrationBuilder.DropTable(
                name: "umbracoDataType");

            migrationBuilder.DropTable(
                name: "umbracoContent");

            migrationBuilder.DropTable(
                name: "cmsContentType");

            migrationBuilder.DropTable(
                name: "umbracoNode");
        }
    }
}
