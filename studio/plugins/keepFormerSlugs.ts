import { useDocumentOperation, type DocumentActionComponent } from "sanity";
import { formerSlugsAfter } from "../desk/formerSlugsAfter.ts";

/**
 * The Studio's publish action, which before publishing writes down the address that a document had
 * until now, where it has changed. So old links find the page (site/build/redirects.ts).
 */
export function keepFormerSlugs(publish: DocumentActionComponent): DocumentActionComponent {
  const publishAndKeep: DocumentActionComponent = (props) => {
    const description = publish(props);
    const { patch } = useDocumentOperation(props.id, props.type);
    const next = props.version ?? props.draft;
    if (!description?.onHandle || next === null) return description;
    return {
      ...description,
      onHandle: () => {
        const slugs = formerSlugsAfter({ published: props.published, next });
        if (slugs !== undefined) patch.execute([{ set: { formerSlugs: slugs } }]);
        description.onHandle?.();
      },
    };
  };
  publishAndKeep.action = "publish";
  return publishAndKeep;
}
