import { useDocumentOperation, type DocumentActionComponent } from "sanity";

/**
 * The Studio's publish action, which at the first publishing of a seminar writes down when that was.
 * Feeds go by it: a draft may lie for weeks before readers are to hear of it.
 */
export function noteAnnouncement(publish: DocumentActionComponent): DocumentActionComponent {
  const publishAndNote: DocumentActionComponent = (props) => {
    const description = publish(props);
    const { patch } = useDocumentOperation(props.id, props.type);
    if (!description?.onHandle || props.published !== null) return description;
    return {
      ...description,
      onHandle: () => {
        patch.execute([{ set: { announcedAt: new Date().toISOString() } }]);
        description.onHandle?.();
      },
    };
  };
  publishAndNote.action = "publish";
  return publishAndNote;
}
