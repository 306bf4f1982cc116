// Look-alikes: "credentials" that are no credentials mode.
import { S3Client } from '@aws-sdk/client-s3';
import { getRepository } from 'typeorm';
import { request } from './request';

export const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: { accessKeyId: process.env.KEY!, secretAccessKey: process.env.SECRET! },
});

export const users = () => getRepository('User').find({ relations: { credentials: true } });

export class SlackNode {
  description = {
    name: 'slack',
    credentials: [{ name: 'slackApi', required: true }],
    requestDefaults: { baseURL: 'https://slack.com/api' },
  };
}

export const authOptions = {
  providers: [{ id: 'credentials', credentials: { username: { label: 'Username' }, password: { label: 'Password' } } }],
};

export class Client {
  withCredentials = true;

  static withCredentials(credentials: string) {
    return new Client(credentials);
  }

  constructor(private readonly credentials: string) {}

  call() {
    return { credentials: 'include', url: 'https://api.partner.example', secret: this.credentials };
  }
}

export const own = () => request('https://api.partner.example', { credentials: 'include' });
export type Mode = { credentials: 'include' | 'omit'; withCredentials: true };
export const aws = Client.withCredentials('https://api.partner.example');
console.log('credentials: "include"', { withCredentials: true });
