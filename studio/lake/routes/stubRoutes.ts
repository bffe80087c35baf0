import { json } from "../http/reply.ts";
import type { Route } from "../http/router.ts";
import type { Lake } from "../lake.ts";

/**
 * What the Studio asks about an account, a plan or other services: there is nothing to tell, and
 * this says so. None of it touches content; everything else that is unknown is a named failure.
 */
export function stubRoutes(lake: Lake): Route[] {
  const { projectId, dataset, user } = lake;
  const project = {
    id: projectId,
    displayName: "Ausbildung am Puls der Zeit",
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    metadata: {},
    activityFeedEnabled: false,
    createdAt: "2026-01-01T00:00:00Z",
    members: [{ id: user.id, role: "administrator", isCurrentUser: true, isRobot: false }],
    features: [],
  };
  const datasets = [
    { name: dataset, aclMode: "private", addonFor: null, datasetProfile: "content" },
  ];
  return [
    get("/ping", () => ({ pong: true })),
    get("/check/cors", () => ({ result: { allowed: true, withCredentials: true } })),
    get("/features", () => []),
    get("/help", () => []),
    get("/journey/announcements", () => []),
    get("/journey/*rest", () => null),
    get("/schedules/*rest", () => ({ schedules: [] })),
    get("/media-libraries", () => ({ data: [] })),
    get("/intake/telemetry-status", () => ({ status: "denied" })),
    { method: "POST", path: "/intake/batch", handle: () => json({ ok: true }) },
    get("/projects/:projectId", () => project),
    get("/projects/:projectId/grants", () => ({})),
    get("/projects/:projectId/roles", () => [{ name: "administrator", title: "Administrator" }]),
    get("/projects/:projectId/user-applications", () => []),
    get("/projects/:projectId/new-content-release-allowed", () => false),
    {
      method: "GET",
      path: "/projects/:projectId/datasets",
      // Add-on datasets (comments) do not exist here.
      handle: ({ query }) => json(query.has("datasetProfile") ? [] : datasets),
    },
    get("/access/project/:projectId/requests", () => []),
    get("/subscriptions/project/:projectId", () => ({ projectId, plan: { planTypeId: "local" } })),
    get("/datasets", () => datasets),
  ];
}

function get(path: string, answer: () => unknown): Route {
  return { method: "GET", path, handle: () => json(answer()) };
}
