/** The picture in the README. */
export async function writeReadmeScreenshot() {}
