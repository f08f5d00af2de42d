import { isJsonObject, parseJson } from '../protocol/json';
import type { Json } from '../protocol/json';
import { dispatch, hostVersion, methodNotSupported, readMessage, requirementMatrix } from './richMessage';
import type { HostEnd } from './transport';

/** Kinds of messages between Office on the web and the frame of an add-in. */
const messageType = { request: 0, response: 1 };
const actionType = { invoke: 0, register: 1, unregister: 2 };
const responseType = { answer: 0, event: 1 };

const conversation = 'embedded-conversation';
const controlId = 'embedded-add-in';

/**
 * The name to give an add-in's frame before it loads: by it the library knows that it is in Excel on the web and whom
 * to talk to. Host page and add-in have to be on the same https host, or the library refuses.
 */
export function frameName(about: { origin: string; locale: string }): string {
  return JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo: `Excel$Web$16.00$${about.locale}$$$disableLogging$0`,
    xdmInfo: `${conversation}|${controlId}|${about.origin}`,
    serializerVersion: 1,
  });
}

/**
 * The transport of Excel on the web: takes the frame's messages (JSON text) and posts answers and events back. What is
 * no message of the protocol is passed over; a call that is not emulated answers an error, never success.
 */
export function webConversation(host: HostEnd, post: (message: string) => void): (message: string) => void {
  const events = new Map<string, Frame>();
  host.listen((entries) => {
    for (const frame of events.values())
      reply(post, frame, {
        type: responseType.event,
        data: { ArrayData: entries.map((entry): Json => [...entry]) },
      });
  });
  return (text) => {
    const frame = frameOf(text);
    if (frame === null) return;
    const answer = (data: Json) => reply(post, frame, { type: responseType.answer, data });
    if (frame.action === actionType.register) {
      if (isRichApiEvent(frame.name)) events.set(frame.name, frame);
      answer({ Error: 0 });
    } else if (frame.action === actionType.unregister) {
      events.delete(frame.name);
      answer({ Error: 0 });
    } else if (frame.name === 'ContextActivationManager_getAppContextAsync') answer(appContext(host));
    else if (frame.name === 'executeMethod') execute(host, frame, answer);
    else answer(null);
  };
}

interface Frame {
  readonly name: string;
  readonly action: number;
  readonly conversationId: Json;
  readonly correlationId: Json;
  readonly data: Json;
}

function frameOf(text: string): Frame | null {
  let message: Json;
  try {
    message = parseJson(text);
  } catch {
    return null;
  }
  if (!isJsonObject(message) || message['_messageType'] !== messageType.request) return null;
  const { _actionName: name, _actionType: action } = message;
  if (typeof name !== 'string' || typeof action !== 'number') return null;
  return {
    name,
    action,
    conversationId: message['_conversationId'] ?? null,
    correlationId: message['_correlationId'] ?? null,
    data: message['_data'] ?? null,
  };
}

function isRichApiEvent(name: string): boolean {
  return name.toLowerCase().includes('richapimessage');
}

function reply(post: (message: string) => void, frame: Frame, answer: { type: number; data: Json }): void {
  post(
    JSON.stringify({
      _messageType: messageType.response,
      _errorCode: 0,
      _responseType: answer.type,
      _actionName: frame.name,
      _actionType: frame.action,
      _conversationId: frame.conversationId,
      _correlationId: frame.correlationId,
      _data: answer.data,
    }),
  );
}

function appContext(host: HostEnd): Json {
  return {
    _id: controlId,
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: 'Book1.xlsx',
    _clientMode: 1,
    _settings: {},
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _requirementMatrix: requirementMatrix(host.apiLevel),
    _hostFullVersion: hostVersion,
  };
}

function execute(host: HostEnd, frame: Frame, answer: (data: Json) => void): void {
  const data = isJsonObject(frame.data) ? frame.data : {};
  const method = isJsonObject(data['DdaMethod']) ? data['DdaMethod'] : {};
  const message = method['DispatchId'] === dispatch.richApi ? readMessage(data['ArrayData']) : null;
  if (message === null) answer({ Version: 1, Error: methodNotSupported });
  else {
    host.execute(message, (result) => {
      answer(
        result.ok
          ? { Version: 1, Error: 0, Data: [200, [], result.body] }
          : { Version: 1, Error: result.code },
      );
    });
  }
}
