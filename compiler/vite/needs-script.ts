// What a page says that has no script: the only words on it that are not of the app, and not of the runtime either.

const said: Readonly<Record<string, string>> = {
  en: "This app needs JavaScript.",
  de: "Diese App benötigt JavaScript.",
  fr: "Cette application nécessite JavaScript.",
  es: "Esta aplicación necesita JavaScript.",
  pt: "Este aplicativo precisa de JavaScript.",
  zh: "此应用需要启用 JavaScript。",
  ja: "このアプリには JavaScript が必要です。",
  ko: "이 앱을 사용하려면 JavaScript가 필요합니다.",
  ar: "يحتاج هذا التطبيق إلى JavaScript.",
  he: "האפליקציה דורשת JavaScript.",
};

export const needsScript = (lang = "en"): string => said[lang.toLowerCase().replace(/-.*/, "")] ?? said["en"]!;
